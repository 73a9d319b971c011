%series Relegation Street
%lang en
%genre football-club serial from Kumasi, recap columns in a plain, quick register
%cast opoku    | Coach Emmanuel Opoku; Opoku; Emmanuel | m
%cast baffour  | Baffour Nsiah; Baffour; Nsiah | m
%cast kojo     | Kojo Sarfo; Kojo | m
%cast abass    | Abass Alhassan; Abass | m
%cast akosua   | Akosua Opoku; Akosua | f
%cast dede     | Dede Quartey; Dede | f
%cast fiifi    | Fiifi Quansah; Fiifi | m
%cast gyasi    | Dr Gyasi | m
%cast madam    | Madam Serwaa; Serwaa | f
%cast lamptey  | Lamptey | m
%cast goodluck | Goodluck | m
%cast fixer    | - | m
%cast uncle    | - | m
%cast scout    | - | m
%cast mother   | - | f
%cast dog      | Penalty | m

== 1 Kick-off
Bottom of the table with nine games to go, [Bantama Stars](#stars) have a new [coach](opoku), [Emmanuel Opoku](opoku), [who](opoku) is also the [oldest](opoku). [Baffour Nsiah](baffour), the [chairman](baffour), sells trucks and hired [him](opoku) because nobody else picked up the phone. On the first morning the [coach](opoku) takes the armband from [Abass Alhassan](abass) and gives it to [Kojo Sarfo](kojo), [who](kojo) is nineteen. The two [men](abass+kojo) share a room. [Abass](abass) moves [his](abass) mattress into the corridor. On the touchline the [coach](opoku)'s [daughter](akosua), [Akosua](akosua), the club [physio](akosua), puts ice on everything.
+ hire opoku baffour "hired him"
- boss opoku abass+kojo "coach"
- quit abass opoku "takes the armband"
+ hire kojo opoku "gives it to"
- housemate abass kojo "share a room"
- move abass "into the corridor"
- parent opoku akosua "daughter"

== 2 A Knee
Against Obuasi the [goalkeeper](fiifi), [Fiifi Quansah](fiifi), dives at a striker's feet and stays down. [Akosua](akosua) feels the knee and knows. [She](akosua) tells [her](akosua) [father](opoku) six months; [he](opoku) tells the [chairman](baffour) six weeks. [Dr Gyasi](gyasi), [who](gyasi) is paid by the [chairman](baffour), says six days and gives [Fiifi](fiifi) a needle. At night [Abass](abass) and [Kojo](kojo), still not on speaking terms, carry [him](fiifi) to the latrine between [them](abass+kojo). [He](fiifi) is the [heavier](fiifi) of [the three](abass+fiifi+kojo) and sings hymns. [Dede Quartey](dede), [who](dede) reports on the club for [Radio Luv](#luv), hears [them](abass+fiifi+kojo) from the street.
+ injure fiifi "stays down"
- discover akosua fiifi "knows"
- parent opoku akosua "father"
- betray opoku baffour "six weeks"
- betray gyasi fiifi "six days"
- treat fiifi gyasi "a needle"
- quarrel abass kojo "not on speaking terms"
- help abass+kojo fiifi "carry him"

== 3 The Envelope
[Dede](dede) went to school with [Akosua](akosua), and neither [woman](akosua+dede) has got over it: [each](akosua+dede) says that the [other](akosua+dede) stole a place at college. Now the [reporter](dede) asks the [physio](akosua), into a microphone, whether a [man](fiifi) with no ligament may play on Sunday. [Akosua](akosua) hangs up on [her](dede). On Saturday a [stranger](fixer) in a white cap slips [Abass](abass) an envelope. The former [captain](abass) is to lose by three. [His](abass) [mother](mother) needs an operation; the sum in the envelope is exactly what it costs. [He](abass) puts it under the mattress in the corridor, where the team [dog](dog), [Penalty](dog), lies down on it.
- enemy akosua dede "neither woman has got"
- accuse akosua dede "stole"
- accuse dede akosua "stole"
- reject akosua dede "hangs up"
+ betray? abass _ "to lose by three"
- gift fixer abass "slips Abass"
- ill mother "needs an operation"
- parent mother abass "mother"

== 4 Sunday
[Fiifi](fiifi) plays. [Fiifi](fiifi) screams. [Opoku](opoku) takes [him](fiifi) off. The [reserve](goodluck) is [Goodluck](goodluck). [Goodluck](goodluck) is seventeen. [He](goodluck) lets in one. [Abass](abass) could clear the next. [Abass](abass) stands still. [Kojo](kojo) clears it. "What are [you](abass) doing?" shouts [Kojo](kojo). [Abass](abass) shoves [Kojo](kojo). [Kojo](kojo) shoves [Abass](abass). The referee sends off [Kojo](kojo). In the last minute [Abass](abass) scores. Nobody is more surprised than [Abass](abass). The [man](fixer) in the white cap folds up [his](fixer) chair. Rain stops the buses. The whole team walks home.
- injure fiifi "screams"
- help kojo _ "clears it"
- accuse kojo abass "What are you doing"
+ attack abass kojo "shoves Kojo"
- attack kojo abass "shoves Abass"
+ betray abass fixer "scores"

== 5 White Cap
[He](fixer) wants [his](fixer) money back by Friday or [Abass](abass)'s foot. [Abass](abass) has already paid the hospital. There [his](abass) [mother](mother), in a ward of twenty, is being nursed by a big quiet [woman](madam) [whom](madam) everybody calls [Madam](madam). [Madam Serwaa](madam) was once married to the [chairman](baffour), and owns, as few remember, half of the trucks. When the [footballer](abass) tells [her](madam), since [she](madam) happens to be there, [she](madam) asks only what [he](fixer) looks like. On Friday two of [her](madam) drivers take the white cap for a ride, from which the cap returns. The [man](fixer) moves to [Togo](@togo) for [his](fixer) health.
+ threaten fixer abass "or Abass's foot"
- ill mother "in a ward"
- parent mother abass "mother"
- treat mother madam "nursed"
- married.past baffour madam "once married"
- reveal abass madam "tells her"
- rescue madam abass "for a ride"
- abduct madam fixer "for a ride"
- flee fixer "moves to Togo" @togo

== 6 On Air
[Fiifi](fiifi) will not play again. Who is to blame? [Dede](dede) puts the question on the air and answers it: the [doctor](gyasi) [who](gyasi) gave the needle. [Dr Gyasi](gyasi) sues. [Her](dede) [source](akosua), [she](dede) says in court, must stay unnamed. Then [Akosua](akosua) stands up in the third row and says that it was [her](akosua). [She](akosua) is out of the club before lunch, and the [chairman](baffour) has [her](akosua) desk put on the pavement. The two old [schoolmates](akosua+dede) carry it together to [Dede](dede)'s flat, arguing at each corner about who is holding it wrong. [Opoku](opoku), [who](opoku) knew about the six months, watches from the window and does not come down.
- quit fiifi "will not play again"
- accuse dede gyasi "answers it"
- accuse gyasi dede "sues"
+ reveal akosua _ "stands up"
- reveal.past akosua dede "it was her"
- quit akosua baffour "out of the club"
- help dede akosua "carry it together"
- quarrel akosua dede "arguing"
- discover.past opoku fiifi "knew about"
- help! opoku akosua "does not come down"

== 7 The Goalkeeper's Bench
Without [his](fiifi) gloves [Fiifi](fiifi) does not know where to put [his](fiifi) hands. [He](fiifi) sells them, drinks the price and falls asleep on the railway line at Asafo. [Goodluck](goodluck), the [boy](goodluck) [who](goodluck) has [his](fiifi) place, drags [him](fiifi) off it by the bad leg. [Fiifi](fiifi) curses [him](goodluck) for a thief. The [youngster](goodluck) sits with [him](fiifi) until the train has passed, and then [he](goodluck) asks how one stops a penalty. [The two](fiifi+goodluck) are still at it at sunrise, with an oil drum for a goal. [Kojo](kojo), back from [his](kojo) suspension, finds [his](kojo) mattress in the corridor and [Abass](abass)'s in the room.
- lose fiifi "sells them"
- sad fiifi "drinks the price"
+ rescue goodluck fiifi "drags him off"
- accuse fiifi goodluck "a thief"
- help goodluck fiifi "sits with him"
- advisor.start fiifi goodluck "how one stops"
- return kojo "back"
- move abass "in the room"

== 8 Scout
A [scout](scout) comes from [Genk](#genk) for [Kojo](kojo). [Lamptey](lamptey), [who](lamptey) calls himself an agent and has not yet been one, promises the [captain](kojo) Belgium and takes [his](kojo) passport, "for the visa". [Kojo](kojo)'s [uncle](uncle) warns [him](kojo); [Kojo](kojo) signs. That evening the [scout](scout) asks [Opoku](opoku) about the [boy](goodluck) in goal instead. By morning [Lamptey](lamptey) is gone, and with [him](lamptey) the passport and what [Kojo](kojo) had saved for a wedding. [His](kojo) [fiancée](dede)? [Kojo](kojo) blushes. [She](dede) does not know yet that [she](dede) is one. [She](dede) is eight years older and on the radio.
- travel scout "comes from Genk"
- advisor! lamptey _ "not yet been one"
- kin kojo uncle "uncle"
- betray lamptey kojo "promises"
- hire? kojo "Belgium"
+ steal lamptey kojo "the passport"
- flee lamptey "is gone"
- love kojo dede "blushes"
- wedding? dede kojo "wedding"
- engaged? dede kojo "fiancée"

== 9 Bush Road
The team bus breaks down near Techiman, and out of the bush step men with guns. They take watches, boots and the [coach](opoku). [Baffour](baffour), on the phone, finds the price for [him](opoku) unreasonable. [Akosua](akosua) does not. [She](akosua) sells [her](akosua) car, [Dede](dede) empties [her](dede) account and asks no receipt. It is not enough. The missing part is brought, in a biscuit tin, by [Fiifi](fiifi), and nobody asks. When [she](akosua) has the old [man](opoku) back, hungry and with one ear bleeding, [Opoku](opoku) cannot speak at first. Then [he](opoku) says, to [Fiifi](fiifi), the number six. "Months," [he](opoku) says. "[I](opoku) should have said months."
- steal _ _ "take watches"
+ abduct _ opoku "and the coach"
- reject baffour _ "finds the price"
- lose akosua "sells her car"
- help dede akosua "empties her account"
- help fiifi akosua "biscuit tin"
- rescue akosua opoku "has the old man"
- injure opoku "one ear bleeding"
- reveal opoku fiifi "should have said"

== 10 Ownership
[Madam](madam) calls in the trucks. The [chairman](baffour), [who](baffour) had forgotten which half was [his](baffour) [ex](madam)'s, finds that it was the half with engines. [She](madam) takes the club in settlement. [Her](madam) first act is to sack [Dr Gyasi](gyasi); [her](madam) second, to ask the [woman](akosua) [he](baffour) put on the pavement for a list of everything that hurts. [Akosua](akosua) is back by noon with [her](akosua) desk on a handcart. [Nsiah](baffour), [who](baffour) has never in [his](baffour) life bought a ticket, stands in the queue. [Abass](abass)'s [mother](mother), on two sticks, lets [him](baffour) go ahead of [her](mother).
- ex baffour madam "ex"
+ lose baffour madam "takes the club"
- quit gyasi madam "sack"
- hire akosua madam "is back"
- hire madam "takes the club"
- recover mother "on two sticks"
- parent mother abass "mother"
- help mother baffour "lets him go ahead"

== 11 Two Confessions
[Kojo](kojo) meets [Dede](dede) at the mast. [He](kojo) tells [her](dede) about the passport. [He](kojo) tells [her](dede) about the wedding money. "Whose wedding?" asks [Dede](dede). [Kojo](kojo) says it is [Dede](dede)'s. [She](dede) laughs so long that [he](kojo) goes home. [Abass](abass) finds [Kojo](kojo) on the mattress. [Abass](abass) tells [Kojo](kojo) about the envelope. [Kojo](kojo) had guessed. [Kojo](kojo) tells nobody. [He](kojo) hands [Abass](abass) the armband. [Abass](abass) hands it back. In the end [Penalty](dog) wears it. [Akosua](akosua) asks [Dede](dede) why [she](dede) is laughing. [Dede](dede) has stopped.
- reveal kojo dede "about the passport"
+ propose kojo dede "says it is"
- reject dede kojo "laughs so long"
- reveal abass kojo "about the envelope"
- discover.past kojo abass "had guessed"
- reveal! kojo abass "tells nobody"
- gift? kojo abass "hands Abass the armband"
- reject abass kojo "hands it back"
+ reconcile abass kojo "hands it back"

== 12 The Ninth Game
A draw would do. In the eighty-ninth minute the visitors are given a penalty, and [Goodluck](goodluck) looks not at the ball but at the [man](fiifi) with the stick behind the goal, [who](fiifi) scratches [his](fiifi) left ear. [He](goodluck) dives left. [Opoku](opoku), [who](opoku) has held [his](opoku) [daughter](akosua)'s hand for an hour without either of [them](akosua+opoku) mentioning it, lets go to throw [his](opoku) hat. The [Stars](#stars) stay up. The [scout](scout) signs the [keeper](goodluck), [who](goodluck) insists that [his](goodluck) [teacher](fiifi) come along. Over the loudspeaker the [lady](dede) from [Radio Luv](#luv) reads out the scorers, the weather, and, to the [captain](kojo) in particular, the word yes.
- help fiifi goodluck "scratches his left ear"
- parent opoku akosua "daughter's"
- reconcile akosua opoku "held his daughter's hand"
- happy opoku "throw his hat"
+ find _ "stay up"
+ hire goodluck scout "signs"
- advisor fiifi goodluck "teacher"
- engaged.start dede kojo "the word yes"
