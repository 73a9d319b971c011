%series Poste 19
%lang en
%genre police drama in Montreal, terse database overview with case notes
%cast rene    | Renée Gagnon; Renée; Gagnon | f
%cast desir   | Wilner Désir; Désir; Wilner | m
%cast tremb   | Guy Tremblay; Tremblay | m
%cast sauv    | Ève Sauvé; Ève; Sauvé | f
%cast lo      | Harrison Lo; Lo | m
%cast max     | Maxime Gagnon; Maxime; Max | m
%cast carole  | Carole | f
%cast lapin   | Lapin; Donatien Roy; Roy | m
%cast nadege  | Nadège Désir; Nadège | f
%cast coroner | - | f
%cast florist | Aimé Houle; Aimé | m
%cast infor   | - | n
%cast victim  | Odile Brière | f
%cast girl     | - | f
%cast kid     | Théo | m

== 1 Cold Start
Detective sergeant [Renée Gagnon](rene) returns to [Poste 19](#poste19) after a year's sick leave. [Her](rene) desk has been given to [Wilner Désir](desir), [her](rene) rank to [Guy Tremblay](tremb), [who](tremb) used to take orders from [her](rene). The new [chief](tremb) pairs the [two](desir+rene). First case: [Odile Brière](victim), dental [hygienist](victim), strangled in a flower shop. The [florist](florist) found [her](victim). [Gagnon](rene) does not like [his](florist) story. [Désir](desir) does not like [her](rene) driving. [Sauvé](sauv) from forensics likes [Désir](desir), and shows it with a doughnut.
- return rene "returns"
- ill.past rene "sick leave"
- boss.past rene tremb "used to take orders"
- boss.start tremb rene "new chief"
- colleague.start desir rene "pairs the two"
+ kill _ victim "strangled"
- find florist victim "found her"
- quarrel? desir rene "does not like her driving"
- love sauv desir "likes Désir"
- gift sauv desir "a doughnut"

== 2 Next of Kin
[Brière](victim) was seeing a married [man](tremb). [Her](victim) sister does not know which one. [Harrison Lo](lo), youngest [member](lo) of the squad, works through four hundred text messages and stops at a number [he](lo) knows by heart: it is that of [Tremblay](tremb). [He](lo) sits on it for a day. [He](lo) then goes to [Gagnon](rene), not to the [chief](tremb). At home [Renée](rene)'s [boy](max) [Max](max), sixteen, has moved [his](max) things into the basement, where the neighbour's [daughter](girl) can come and go unseen.
- affair.past tremb victim "was seeing"
- married _ tremb "married man"
- neighbour girl max "neighbour's daughter"
- affair girl max "come and go unseen"
- sibling _ victim "sister"
- colleague lo rene "squad"
- investigate lo victim "works through"
+ discover lo tremb "a number he knows"
- reveal! lo _ "sits on it"
- reveal lo rene "goes to Gagnon"
- parent rene max "boy"

== 3 Conflict of Interest
Put on the spot, [Tremblay](tremb) confesses to the affair and to nothing else. [His](tremb) [wife](carole), [Carole](carole), gives [him](tremb) an alibi in a flat voice. [Désir](desir) notes that [she](carole) says "that [woman](victim)" before anyone has said it was a woman. [Gagnon](rene) is put in charge while [Tremblay](tremb) is suspended. [Wilner](desir) phones [his](desir) own [wife](nadege), [Nadège](nadege), to say [he](desir) will be late; [she](nadege) has heard it before, and hangs up. [Ève](sauv) has got hold of two tickets for the hockey. [He](desir) takes one.
- affair.past tremb victim "affair"
+ reveal tremb rene "confesses"
- cheat.past tremb carole "affair"
- married carole tremb "wife"
- help carole tremb "gives him an alibi"
- discover desir carole "notes that"
+ hire rene "put in charge"
- quit tremb "is suspended"
- married desir nadege "own wife"
- invite sauv desir "two tickets"

== 4 Statements
[Gagnon](rene) questions [Carole](carole). [Carole](carole) hates [Gagnon](rene). [Carole](carole) thinks [Renée](rene) wanted [Tremblay](tremb), too. [Renée](rene) did not. [Lo](lo) follows [Aimé](florist). [Aimé](florist) is the [florist](florist). [Aimé](florist) spots [Lo](lo). [Aimé](florist) runs from [Lo](lo). [Lo](lo) slips on ice. [Lo](lo) breaks [his](lo) wrist. The hockey goes to overtime. [Sauvé](sauv) kisses [Désir](desir). [Désir](desir) kisses back. Then [he](desir) thinks of [Nadège](nadege). Snow falls on [Poste 19](#poste19).
- investigate rene carole "questions Carole"
- enemy carole rene "hates Gagnon"
- love! rene tremb "did not"
- investigate lo florist "follows Aimé"
- discover florist lo "spots Lo"
- flee florist lo "runs from Lo"
- injure lo "breaks his wrist"
+ kiss desir sauv "kisses Désir"
- cheat desir nadege "kisses back"

== 5 Lapin
An [informant](lapin) known as [Lapin](lapin) rings [Gagnon](rene): somebody paid to have [Brière](victim) frightened. [He](lapin) will name the name for two hundred and a ticket to [Moncton](@moncton). Before [he](lapin) can, a van takes [him](lapin) off the street. The [florist](florist), brought in from [Laval](@laval), weeps in the interview room: [he](florist) had bought [Odile](victim) a ring, and [she](victim) had laughed. [Renée](rene) believes [him](florist). At midnight [she](rene) goes down to the basement with laundry and finds [Maxime](max) asleep, alone, and a baby's sock on the floor.
- reveal lapin rene "rings Gagnon"
- threaten.past _ victim "frightened"
+ abduct _ lapin "takes him off the street"
- arrest _ florist "brought in"
- sad florist "weeps"
- propose.past florist victim "a ring"
- reject.past victim florist "had laughed"
- discover rene max "baby's sock"

== 6 The Sock
The sock belongs to [Théo](kid), five weeks old. The neighbour's [daughter](girl) had [him](kid) in [Gatineau](@gatineau), gave [his](kid) [father](max)'s name as unknown, and has now left [him](kid) with [Max](max) and a tin of formula. "[You](rene)'re a grandmother," says [Max](max), by way of an explanation. [Gagnon](rene) lets fly at [him](max), then changes the [child](kid). On the job, [Désir](desir) has asked to be paired with somebody else, and [she](rene) wants to know why. "Because [you](rene) see everything," says [her](rene) [partner](desir). [He](desir) moved out of [Nadège](nadege)'s last night. Not to [Sauvé](sauv)'s. To the gym.
- birth.past girl kid "had him"
- neighbour girl max "neighbour's daughter"
+ parent max kid "You're a grandmother"
- kin kid rene "grandmother"
- reveal max rene "You're a grandmother"
- quarrel max rene "lets fly"
- help rene kid "changes the child"
- colleague.end? desir rene "paired with somebody else"
+ breakup desir nadege "moved out of"

== 7 Freezer
[Lapin](lapin), legal name [Donatien Roy](lapin), is found in a meat locker with frostbite and a pulse. The [coroner](coroner), [who](coroner) had come for a body, gives [him](lapin) [her](coroner) coat. From [his](lapin) bed in intensive care the [informant](lapin) writes one word: [wife](carole). [Carole](carole) is arrested at the hairdresser's. [She](carole) wanted [her](carole) [husband](tremb)'s bit on the side scared, [she](carole) states, not dead; the men overdid it. [Tremblay](tremb), watching through the glass, asks for [her](carole) to be given a glass of water. [Lo](lo), one hand in plaster, types it all with the other.
+ find _ lapin "is found"
- ill lapin "frostbite"
- gift coroner lapin "her coat"
- reveal lapin _ "writes one word"
+ arrest _ carole "is arrested"
- married carole tremb "husband's"
- affair.past tremb victim "bit on the side"
- threaten.past carole victim "scared"
- reveal carole _ "she states"
- kill.past _ victim "overdid it"
- help tremb carole "asks for her"

== 8 Reinstated
[Tremblay](tremb) comes back to [his](tremb) chair. [Gagnon](rene), [who](rene) has warmed it, is not sorry; [she](rene) has a cot in the living room. The [chief](tremb) wants to thank [her](rene) over dinner. Over dinner [he](tremb) tells [her](rene) that [Carole](carole) was not altogether wrong about [him](tremb) and [Renée](rene). That was fifteen years ago, says [Renée](rene), and it was one night. [Max](max), listening at the coat rack, does the arithmetic. [Sauvé](sauv) applies for a transfer to [Quebec City](@quebec): [she](sauv) is not anyone's second choice, [she](sauv) tells [Wilner](desir).
- return tremb "comes back"
- invite tremb rene "over dinner"
- confess tremb rene "not altogether wrong"
+ sex.past rene tremb "one night"
- discover max rene+tremb "does the arithmetic"
- quit? sauv "applies for a transfer"
- move? sauv "a transfer" @quebec
+ breakup sauv desir "second choice"

== 9 Arithmetic
Is the [chief](tremb) [Max](max)'s [father](tremb)? The [boy](max) asks [him](tremb) outright, at the front desk, with [Théo](kid) in a sling. [Tremblay](tremb) drops [his](tremb) coffee. [He](tremb) was never told; [Gagnon](rene) never told anyone. [He](tremb) sends [her](rene) home for the day, the first order of [his](tremb) [she](rene) has obeyed. Case of the week: a dog-napping in [Outremont](@outremont), solved by [Lo](lo) with sausage. [Désir](desir) drives past [Nadège](nadege)'s house three times. On the third round [she](nadege) comes out and knocks on the windscreen. [She](nadege) has met somebody. [He](desir) has no right to mind, and minds.
- parent? tremb max "father"
- investigate max tremb "asks him outright"
- reveal! rene tremb "never told"
- boss tremb rene "the first order"
- sad tremb "drops his coffee"
- discover lo _ "solved"
- reveal nadege desir "has met somebody"
- meet.past _ nadege "has met somebody"
+ jealous desir nadege "and minds"

== 10 Short Shift
[Max](max) won't talk to [Gagnon](rene). [Tremblay](tremb) takes the test. It fits. [Tremblay](tremb) is the [father](tremb) of [Max](max). [Max](max) calls [him](tremb) Guy. [Lo](lo) invites the [coroner](coroner) for noodles. The [coroner](coroner) is older than [Lo](lo). [Lo](lo) does not care. [Lapin](lapin) leaves the hospital. [Lapin](lapin) owes [his](lapin) life to [Gagnon](rene). [Lapin](lapin) brings diapers for [Théo](kid). [Désir](desir) eats alone. [Ève](sauv) packs boxes. Nobody helps [Ève](sauv). Then [Désir](desir) helps [Ève](sauv).
- quarrel max rene "won't talk"
+ parent tremb max "father of Max"
- discover tremb max "It fits"
- date? coroner lo "for noodles"
- invite lo coroner "invites the coroner"
- recover lapin "leaves the hospital"
- rescue.past rene lapin "owes his life"
- gift lapin kid "brings diapers"
- sad desir "eats alone"
- help desir sauv "helps Ève"

== 11 Shots Fired
The [man](infor) [who](infor) strangled [Brière](victim) is still at large, and walks into the noodle bar in which [Lo](lo) is holding the [coroner](coroner)'s hand. [Lo](lo) gets up. The bullet meant for the [rookie](lo) goes through the sleeve of [Désir](desir), [who](desir) had come in for takeout, and into [his](desir) ribs. [Gagnon](rene) brings down the [gunman](infor) on the bridge. At the hospital there are two [women](nadege+sauv) in the corridor, the [ex](nadege) and the [one](sauv) on the point of leaving; [Nadège](nadege) looks at [Sauvé](sauv)'s face, takes off the ring [she](nadege) still wears and goes home. [Max](max) brings [his](max) [mother](rene) a coffee. It is a start.
- kill.past infor victim "strangled"
- date coroner lo "holding the coroner's hand"
+ attack infor lo "The bullet"
- rescue desir lo "meant for the rookie"
- injure desir infor "into his ribs"
- arrest rene infor "brings down"
- ex desir nadege "the ex"
- love sauv desir "Sauvé's face"
+ divorce? desir nadege "takes off the ring"
- reconcile max rene "It is a start"

== 12 Handover
[Tremblay](tremb) retires, to everyone's relief and [his](tremb) own, and drives to the women's prison every Thursday: [he](tremb) and [Carole](carole) are still man and wife, and [he](tremb) holds that half of what [she](carole) did was [his](tremb) doing. The new [chief](rene) is called [Gagnon](rene). [Her](rene) first order pairs [Lo](lo) with [Désir](desir), on light duties. The boxes in [Ève](sauv)'s hall have been unpacked by a [man](desir) with two cracked ribs. [Théo](kid) cuts a tooth on a police badge. [His](kid) two grandparents fight over who gets to hold [him](kid), and the [father](max), revising for [his](max) exams, tells the [pair](rene+tremb) to keep it down.
- quit tremb "retires"
- married carole tremb "man and wife"
+ hire rene "new chief"
- colleague.start desir lo "pairs Lo"
+ reconcile desir sauv "unpacked"
- kin kid rene+tremb "grandparents"
- quarrel rene tremb "fight over"
- parent max kid "the father"
