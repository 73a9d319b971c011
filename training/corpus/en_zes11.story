%series Off-Leash
%lang en
%genre romantic comedy of six dog owners, Vancouver, TV listings
%cast greta | Greta Holm; Greta | f
%cast idris | Idris Bello; Idris | m
%cast noelle | Noelle Chan; Noelle | f
%cast vic | Vic Marchetti; Vic | m
%cast sunil | Sunil | m
%cast margo | Margo Dufour; Margo | f
%cast runner | Daniel | m
%cast pickle | Pickle | f
%cast duke | Duke | m
%cast bylaw | Officer Stamp; Stamp | f
%cast husband | Pierre Dufour; Pierre | m
%cast walker | Jo | n
%cast vet | Dr. Halloran; Halloran | m
%cast wife | - | f
%cast exf | - | f

== 1 Sit
While [her](greta) [terrier](pickle) digs up the tulips of [Jericho Park](@jericho), [Greta Holm](greta), tax [auditor](greta), is knocked flat by a [Great Dane](duke). The [dog](duke) is called [Duke](duke); [its](duke) [owner](idris), [Idris Bello](idris), a [widower](idris) of thirty-nine, apologizes for [both](duke+idris) of [them](duke+idris). [She](greta) tells [him](idris) what [she](greta) thinks of people who can't control their animals, at which moment [her](greta) own [terrier](pickle), [Pickle](pickle), relieves herself on [his](idris) shoe. From a bench, the park's senior [couple](margo+vic), as everyone supposes [them](margo+vic) to be, award points. [Vic Marchetti](vic) and [Margo Dufour](margo) are no couple. [She](margo) has a [husband](husband).
- injure greta duke "knocked flat"
- married.past idris wife "widower"
+ meet greta idris "apologizes"
- quarrel greta idris "tells him"
- couple! margo vic "no couple"
- married husband margo "a husband"

== 2 Stay
[Noelle Chan](noelle) has been jogging past the same bench for a month, in full make-up, on account of a [runner](runner) with a husky. Today [he](runner) stops. [He](runner) wants to know if that is [her](noelle) setter in the pond. It is not; [Noelle](noelle) owns no dog at all. [She](noelle) says yes. [Sunil](sunil), [her](noelle) [roommate](sunil), is sent in [his](sunil) socks to fetch the soaking [stranger](walker)'s setter out, and the [person](walker) at the other end of the leash, a professional dog [walker](walker), agrees to rent it to [them](noelle+sunil) by the hour.
- love noelle runner "in full make-up"
- meet noelle runner "stops"
+ betray noelle runner "says yes"
- housemate noelle sunil "roommate"
- help sunil noelle "to fetch"
- help walker noelle+sunil "agrees to rent"

== 3 Fetch
[Greta](greta) audits bakeries for a living. This week's is [Bello](idris) & Son, and the [son](idris) is behind the counter. [He](idris) sees who is at the door with a briefcase, and puts down the tongs. The books are a disgrace; someone has drawn flowers on the ledgers. They are by [his](idris) late [wife](wife), says [Idris](idris), and [he](idris) has not been able to turn that page. The merciless [auditor](greta) closes the file. [She](greta) gives [him](idris) until spring. That evening, for the first time, [Duke](duke) and [Pickle](pickle) share a stick.
- discover idris greta "sees who is"
- investigate greta idris "audits"
- die.past wife "late"
- married.past idris wife "wife"
- sad idris "not been able"
+ help greta idris "closes the file"

== 4 Leave It
[Pierre Dufour](husband), [consul](husband), [cook](husband) and [philanderer](husband), has no time for dogs or for [his](husband) [wife](margo). [Margo](margo) knows about the secretary. [She](margo) also knows about the dentist. What [she](margo) tells nobody, except a dachshund, is that on the bench, between two and four, with a retired [longshoreman](vic) [who](vic) peels oranges for [her](margo), [she](margo) is happy. When [Vic](vic) asks why [she](margo) never brings the [consul](husband) along, [she](margo) replies that the [latter](husband) sheds.
- married husband margo "his wife"
- cheat husband margo "philanderer"
- discover.past margo husband "knows"
- reveal! margo "tells nobody"
+ happy margo vic "is happy"

== 5 Heel
[Officer Stamp](bylaw) of by-law enforcement hands out eleven fines in one morning, the twelfth to herself, for idling. [Sunil](sunil), caught without a licence for a setter that isn't [his](sunil), cannot betray [Noelle](noelle) without betraying himself, and so invents a cousin with allergies. The stern [woman](bylaw) listens. Nobody has ever lied to [her](bylaw) at such length. [She](bylaw) tears up the ticket, writes something on the back and sticks it in [his](sunil) collar; it is a telephone number. [He](sunil) takes it for the fine and sends it forty dollars.
- discover bylaw sunil "caught without"
- betray! sunil noelle "cannot betray"
- betray sunil bylaw "invents a cousin"
- help bylaw sunil "tears up the ticket"
+ flirt bylaw sunil "telephone number"

== 6 Shake
The husky's [owner](runner) has a name, [Daniel](runner), a canoe and an unnerving honesty. On [their](noelle+runner) third walk [he](runner) tells [Noelle](noelle) that the one thing [he](runner) can't forgive is being made a fool of; [his](runner) former [fiancée](exf) did it for two years. [Noelle](noelle) throws the rented setter a ball and feels ill. That night [she](noelle) rehearses the confession on [Sunil](sunil), [who](sunil) plays [Daniel](runner) with such conviction that [she](noelle) breaks down, and the [understudy](sunil), patting [her](noelle), discovers that [he](sunil) would not, for [his](sunil) part, mind being made a fool of.
- date noelle runner "third walk"
- reveal runner noelle "tells Noelle"
- ex exf runner "former fiancée"
- betray.past exf runner "did it for two years"
- sad noelle "feels ill"
- reveal? noelle runner "rehearses the confession"
- help sunil noelle "patting her"
+ love.start sunil noelle "would not"

== 7 Play Dead
Fog. A seal is mistaken for a Labrador. The fountain is switched off for the winter by two men with a ladder, one of whom sneezes. The oranges are dear this year. In the whole installment only one thing occurs that one might call an event: [Duke](duke), [who](duke) is eleven, does not get up at the first whistle, nor at the second. At the third [he](duke) does. [Idris](idris) laughs too loudly. [Greta](greta), next to [him](idris), looks at the [dog](duke), then at the [man](idris), and puts [her](greta) glove in [his](idris) pocket, with the hand in it.
- happy! idris "laughs too loudly"
+ love greta idris "her glove"

== 8 Speak
[Dr. Halloran](vet) does not like what [he](vet) hears in the big [dog](duke)'s chest. [He](vet) tells [Greta](greta), since [he](vet) takes [her](greta) for [Mrs. Bello](greta), and [she](greta) has to decide, with the [patient](duke)'s head in [her](greta) lap, whether to pass it on. When [she](greta) finally does, by the duck pond, [Idris](idris) shouts at [her](greta) for having known for a day and a half what [he](idris) didn't. [He](idris) has been here before: the doctors had told everyone but [him](idris) about [his](idris) [wife](wife). [He](idris) walks off. [Duke](duke) stays with [her](greta), sitting on [her](greta) foot.
- ill duke "what he hears"
- treat duke vet "chest"
- reveal vet greta "tells Greta"
- married! greta idris "takes her for"
- ill.past wife "the doctors"
- married.past idris wife "wife"
+ reveal greta idris "finally does"
- quarrel greta idris "shouts at her"

== 9 Drop It
At the consulate's winter ball [Pierre](husband) introduces [Margo](margo) to the secretary, the dentist and a countess. [She](margo) curtsies to all three and goes to fetch [her](margo) coat. In the cloakroom, handing out the tickets for some extra cash, stands [Vic](vic). Not a word is spoken. [He](vic) helps [her](margo) into the left sleeve, and then, because the orchestra has begun, into nothing; [they](margo+vic) waltz among the furs. It is the [consul](husband), looking for a quiet corner with the countess, [who](husband) opens the door. "[My](husband) [wife](margo)!" cries the faithless [one](husband). "Was," says [she](margo).
- cheat husband margo "introduces Margo"
- help vic margo "helps her"
- date margo vic "waltz"
+ discover husband margo+vic "opens the door"
- married husband margo "wife"
+ breakup margo husband "Was"

== 10 Roll Over
It had to come out, and it comes out on two legs: [Jo](walker), the dog [walker](walker), wants the setter back and asks for it by its name, at the top of [their](walker) voice, in front of [Daniel](runner). [Noelle](noelle) opens [her](noelle) mouth. But it is [Sunil](sunil) [who](sunil) steps forward and takes the blame: [he](sunil) lied to [her](noelle), says [he](sunil), [she](noelle) believed that the setter was [his](sunil). Honest [Daniel](runner) shakes [his](sunil) hand for owning up. [She](noelle) could let it go. For the whole length of the beach [she](noelle) does let it go, and then turns round and runs after the wrong [man](runner).
- reveal walker runner "wants the setter back"
+ betray sunil runner "takes the blame"
- rescue sunil noelle "takes the blame"

== 11 Come
Which was the wrong [man](runner)? [Noelle](noelle) tells [Daniel](runner) the truth; [he](runner) listens, thanks [her](noelle) and whistles for [his](runner) husky. It is over in the time it takes to tie a shoe. When [she](noelle) gets home to cry on [her](noelle) [roommate](sunil), [his](sunil) room is empty. [Sunil](sunil) has gone to dinner with [Officer Stamp](bylaw), [who](bylaw) came in person to return forty dollars. There are, the [policewoman](bylaw) tells [him](sunil) over the noodles, two kinds of men who lie: those who want something and those who want somebody else to have it. [He](sunil) is the [latter](sunil). So what is [she](noelle)?
- reveal noelle runner "tells Daniel the truth"
+ breakup runner noelle "It is over"
- sad noelle "cry"
- housemate noelle sunil "roommate"
- date bylaw sunil "dinner"
- gift bylaw sunil "return forty dollars"
- discover bylaw sunil "He is the latter"

== 12 Wait
Spring, and the file is due. In the bakery the flowered ledger lies open, and the page after it has been filled, in [Idris](idris)'s hand, neatly. [He](idris) asks the [auditor](greta) to check [his](idris) sums. They come out wrong by one loaf, which is on the counter, in a paper bag, and is for [her](greta). [He](idris) was frightened, [he](idris) says, not angry. "[I](greta) know," says [Greta](greta). "[I](greta)'ve been keeping [your](idris) [dog](duke)." In fact it is the [dog](duke) [who](duke) has been keeping [her](greta): for six weeks, in defiance of [Dr. Halloran](vet)'s prognosis, [he](duke) has slept across [her](greta) door.
- gift idris greta "for her"
- sad idris "frightened"
+ reconcile greta idris "I know"
- die! duke "in defiance"
- housemate duke greta "slept across her door"

== 13 Good Boy
[Stamp](bylaw) has [Sunil](sunil) in the front seat of [her](bylaw) van and a confession to make: [she](bylaw) has fined herself again. [She](bylaw) likes [him](sunil) too much to keep [him](sunil). [She](bylaw) drives [him](sunil) to the beach, puts on the siren and stops traffic, so that [he](sunil) can cross to where [Noelle](noelle), without a dog or make-up, is jogging in the wrong direction. What [he](sunil) calls out is lost in the noise. [She](noelle) hears it. The [officer](bylaw) writes down the time and place, tears off the sheet and keeps this one.
- reveal bylaw sunil "a confession to make"
- love bylaw sunil "likes him"
+ breakup bylaw sunil "to keep him"
- help bylaw sunil "stops traffic"
+ confess sunil noelle "calls out"

== 14 Free
The city opens a new enclosure, and the ribbon is eaten. [Margo](margo), divorced since Tuesday, sits on the old bench, peeling an orange; today it is [she](margo) [who](margo) peels. [Vic](vic) proposes nothing, having been married four times to the sea. [He](vic) only asks if [she](margo) would mind moving the bench to [his](vic) balcony. [Noelle](noelle) and [Sunil](sunil) have bought the setter. [Daniel](runner) jogs past with [Officer Stamp](bylaw), [both](bylaw+runner) within the speed limit. And [Duke](duke), at twelve, an old [gentleman](duke), teaches [Pickle](pickle)'s three puppies to dig, in the tulips of [Jericho Park](@jericho), while two [people](greta+idris) [who](greta+idris) can't control [their](greta+idris) [animals](duke+pickle) look on.
- divorce husband margo "divorced"
+ move? margo vic "to his balcony"
- couple noelle sunil "have bought"
- date bylaw runner "jogs past"
- birth pickle "three puppies"
- advisor duke _ "teaches"
- couple greta idris "look on"
