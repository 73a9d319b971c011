%series Cold Storage, Winnipeg
%lang en
%genre police cold-case drama, encyclopaedia episode table, plain register
%cast rena     | Detective Rena Kowalchuk; Rena; Kowalchuk | f
%cast tobin    | Tobin Ashford; Tobin | m
%cast super    | Superintendent Yvette Marchand; Yvette Marchand; Marchand; Yvette | f
%cast gil      | Gil | m
%cast lana     | Lana Ashford; Lana | f
%cast const    | Constable Ashford; Ashford | m
%cast paulette | Paulette Roy; Paulette | f
%cast clement  | Clement Roy; Clement | m
%cast archer   | Ray Archer; Archer | m
%cast dora     | Dora Penner; Dora | f
%cast jakob    | Jakob Penner; Jakob | m
%cast novak    | Novak | m
%cast celia    | Celia Roy; Celia | f
%cast patho    | Dr Okeke; Okeke | f
%cast postman  | - | m
%cast care     | - | m

== 1 The Swimmer
In 1998 the [swimmer](celia) [Celia Roy](celia) disappeared after a training session at the Assiniboine pool. [Detective Rena Kowalchuk](rena), newly put in charge of cold cases, reopens the file over the objections of [Superintendent Yvette Marchand](super), [who](super) closed it at the time. [Celia](celia)'s [mother](paulette), [Paulette](paulette), has kept the [girl](celia)'s bathing cap; the [father](clement), [Clement](clement), has kept to [his](clement) garage. Assigned to [Rena](rena) is [Tobin Ashford](tobin), a former [patrolman](tobin) [who](tobin) reads slowly. In the box marked with the missing [woman](celia)'s name [he](tobin) finds a swimming badge that was never listed, and stuck to it, a tooth.
- hire rena "put in charge"
+ investigate rena celia "reopens the file"
- investigate.past super celia "closed it at the"
- boss super rena "over the objections"
- parent clement+paulette celia "mother"
- colleague.start rena tobin "Assigned to Rena"
+ find tobin "finds a swimming badge"

== 2 Tooth
The tooth is not [Celia](celia)'s, the [pathologist](patho) [Dr Okeke](patho) establishes; it belonged to a [man](archer) of forty. [Ray Archer](archer), the [coach](archer) [who](archer) gave evidence in 1998 and now owns a chain of gyms, is short of a canine. [He](archer) tells [Rena](rena) that [he](archer) lost it in a fight with [Clement Roy](clement) the week before the [girl](celia) vanished; in the [father](clement)'s view [he](archer) had been too fond of [her](celia). [Kowalchuk](rena) thanks [him](archer). Only [Tobin](tobin) notices that behind the mirror the [superintendent](super) is mouthing every word along with the [witness](archer).
- discover patho archer "establishes"
- advisor.past archer celia "coach"
- reveal archer rena "tells Rena"
- attack.past clement archer "in a fight with"
- parent clement celia "father's"
- love? archer celia "too fond of"
+ discover tobin super "notices"

== 3 Garage
[Clement Roy](clement) does not open. From behind the garage door [he](clement) says that [he](clement) struck the [coach](archer) once, over a bill. [His](clement) [wife](paulette), [who](paulette) is hearing it for the first time, asks what bill. [Their](clement+paulette) [daughter](celia), it transpires, was taught in [Archer](archer)'s private group for two years, and not a cent of it was paid by [them](clement+paulette). [Somebody](super) else sent a postal order every Friday. [Rena](rena) has the stubs brought up. The two [detectives](rena+tobin) read the signature in the car, in the rain, and neither of [them](rena+tobin) speaks. It says [Y. Marchand](super).
- attack.past clement archer "struck the coach"
- married clement paulette "wife"
- parent clement+paulette celia "daughter"
- advisor.past archer celia "taught"
- gift.past super archer "postal order"
+ discover rena+tobin super "read the signature"

== 4 The Superintendent
Without raising [her](super) voice [Marchand](super) explains. Two years before [Celia](celia), [her](super) own [daughter](lana) drowned in that pool, under the same [coach](archer). [Celia](celia) was the dead [girl](lana)'s best [friend](celia), and so the grieving [mother](super) paid for the living [one](celia). To [Rena](rena) it sounds like a motive of some kind. To [Tobin](tobin) it sounds like home. The drowned [child](lana) is [Lana Ashford](lana), [whose](lana) [father](const), [Marchand](super)'s former [husband](const), brought up [Tobin](tobin) as well; [he](tobin) grew up under [her](lana) photograph. [He](tobin) ought to have told [his](tobin) [partner](rena) at once. [He](tobin) tells [her](rena) now.
- reveal super rena+tobin "explains"
- parent super lana "own daughter"
- die.past lana "drowned"
- advisor.past archer lana "coach"
- friend.past celia lana "best friend"
- help.past super celia "paid for"
- parent const lana "father"
- ex const super "former husband"
- kin const tobin "brought up Tobin"
- colleague rena tobin "partner"
+ reveal tobin rena "tells her now"

== 5 The Lifeguard
By rights [Tobin](tobin) should be off the case. [Kowalchuk](rena) does not report it; [she](rena) is investigating [her](rena) own [superior](super) and can use every pair of eyes. [Novak](novak), the retired [lifeguard](novak), is dying and glad of company. When [Lana](lana) went under, [he](novak) tells the [pair](rena+tobin), it was [he](novak) [who](novak) dived, a minute too late, and it was [Archer](archer) [who](archer) had sent [him](novak) for coffee. The [coach](archer) begged [him](novak) to keep quiet, and [he](novak) did. On Friday the old [man](novak) is found dead in [his](novak) bed. Someone has turned off the oxygen.
- quit? tobin "off the case"
- reveal! rena tobin "does not report it"
- investigate rena super "is investigating"
- boss super rena "superior"
- ill novak "dying"
- die.past lana "went under"
- rescue? novak lana "dived"
+ reveal novak rena+tobin "tells the pair"
+ kill _ novak "turned off the oxygen"
- die novak "found dead"

== 6 Pause
The river freezes. The department is painted, the lift stops between floors, a pigeon nests in the interview room. [Gil](gil), [Rena](rena)'s [brother](gil), a bus [driver](gil), takes [her](rena) out for dinner; over the soup [they](gil+rena) talk of the house that burned down when [they](gil+rena) were small, with nobody in it. [Tobin](tobin), alone, opens a box tied with ribbon, closes it again and goes to bed. Patience is a good lock, says the proverb that the [caretaker](care) has put up in the hall. Snow falls on the evidence and on the parking lot alike.
- sibling gil rena "brother"
- invite gil rena "takes her out"

== 7 The Postman of Gimli
In [Gimli](@gimli) a [postman](postman) has saved every misdirected letter of [his](postman) career. Among them [Rena](rena) comes upon one from [Celia](celia), mailed a week after [her](celia) disappearance to a school [friend](dora), [Dora](dora), on a Hutterite colony. [Dora](dora), a [grandmother](dora) now, never got it and does not need to read it: [Celia](celia) turned up on [her](dora) doorstep herself that May, pregnant and frightened. One night in June the [runaway](celia) was driven away by [Dora](dora)'s [husband](jakob), [Jakob](jakob), and where to, [he](jakob) has never said, not even to [her](dora). [The two](dora+jakob) have been eating in silence on the second of June ever since.
+ find rena "comes upon"
- create.past celia dora "mailed"
- friend.past celia dora "school friend"
- flee.past celia "turned up"
- pregnant.past celia "pregnant"
- sad.past celia "frightened"
- married dora jakob "husband"
- help.past jakob celia "driven away"
- reveal! jakob dora "never said"

== 8 Jakob
[He](jakob) talks at last, flat on [his](jakob) back under a harvester, while [Tobin](tobin) hands [him](jakob) the spanners. [He](jakob) took the [girl](celia) to the hospital in [Brandon](@brandon), [Jakob Penner](jakob) says, and two days later took [her](celia) newborn [son](tobin) to the house of a [policeman](const) [who](const) had lost a [child](lana). It had been arranged by the [policeman](const)'s former [wife](super). The name on the door was [Ashford](const). The [detective](tobin) asks what became of the [boy](tobin). [He](tobin) would be twenty-six, says the [mechanic](jakob), and holds out [his](jakob) hand for the next spanner. It does not come.
- reveal jakob tobin "talks at last"
- help tobin jakob "hands him the spanners"
- help.past jakob celia "took the girl"
- birth.past celia tobin "newborn"
- parent celia tobin "newborn son"
- lose.past const "lost a child"
- parent const lana "child"
- ex const super "former wife"
- help.past super celia "arranged"
+ discover tobin celia "does not come"

== 9 The Interview
For eleven hours [Kowalchuk](rena) questions [her](rena) [superior](super). [Marchand](super) admits to everything except murder. [Celia](celia) had begged [her](super) for a home for the [baby](tobin) and for silence, and [she](super) had given [her](celia) both; that was why the file was closed. But where did the young [mother](celia) go? To meet the [man](archer) [who](archer) had made [her](celia) pregnant, says [Marchand](super), and [she](celia) never came back. [She](super) had told nobody, since to accuse [him](archer) was to give away the [boy](tobin). Behind the mirror the [boy](tobin) is standing with [his](tobin) forehead against the glass.
- investigate rena super "questions"
- boss super rena "superior"
+ reveal super rena "admits"
- kill! super celia "except murder"
- help.past super celia "given her both"
- parent celia tobin "mother"
- meet? archer celia "meet the man"
- pregnant.past celia archer "made her pregnant"
- return! celia "never came back"
- reveal! super _ "told nobody"
- accuse? super archer "accuse him"
- discover tobin celia "forehead against the glass"

== 10 Water
A pool has to be drained in order to be cleaned; this one, between 1998 and 2003, never was. [Gil](gil) brings the divers in [his](gil) bus. Behind a panel in the deep end is a steel locker, and in the locker lies [Celia Roy](celia). [Okeke](patho) shuts it again until the [parents](clement+paulette) can be brought. It is the cap that [Paulette](paulette) recognises, the twin of the one in [her](paulette) drawer. [Clement](clement) has left [his](clement) garage and stands beside [her](paulette), and it is the first time in years that the [couple](clement+paulette) have stood side by side. By the evening [they](clement+paulette) will have a [grandson](tobin). [They](clement+paulette) do not know it yet.
- help gil _ "brings the divers"
+ find _ celia "in the locker"
- die.past celia "lies Celia Roy"
- discover paulette celia "recognises"
- parent clement+paulette celia "parents"
- reconcile clement paulette "stands beside her"
- married clement paulette "couple"
- kin clement+paulette tobin "grandson"

== 11 Archer's Gym
[Ray Archer](archer) is on the bench when [they](rena+tobin) come for [him](archer). The bar sticks on [his](archer) chest, and it is the younger [officer](tobin) [who](tobin) lifts it off. "[You](tobin) look like someone," says the [coach](archer). [Rena](rena) reads out the charges: [Celia Roy](celia), [Novak](novak), and the [girl](lana) [who](lana) drowned while the [lifeguard](novak) fetched coffee. At the last [he](archer) laughs; at the first [he](archer) breaks. [He](archer) had only wanted to talk to [her](celia), that night. Of a [child](tobin) [he](archer) never heard. [Tobin](tobin), [who](tobin) has just been told by [his](tobin) [father](archer) whom [he](tobin) resembles, holds out the handcuffs with a steady hand.
- help tobin archer "lifts it off"
- accuse rena archer "reads out the charges"
- kill.past archer celia "Celia Roy"
- kill.past archer novak "Novak"
- happy archer "laughs"
- sad archer "breaks"
- discover! archer tobin "never heard"
- parent archer tobin "father"
+ arrest rena+tobin archer "handcuffs"

== 12 Names
The [Roys](clement+paulette) come to the office with a bathing cap in tissue paper. [Paulette](paulette) touches [Tobin](tobin)'s face and asks whether [he](tobin) would mind being a [grandson](tobin); there is nothing, [he](tobin) answers, that [he](tobin) would mind less. [Marchand](super) lays [her](super) badge on [Rena](rena)'s desk. The [detective](rena) slides it back: that is for a court to decide, and in the meantime there is a pot of soup on the stove. The two [women](rena+super) eat it out of mugs and talk about [someone](celia) [who](celia) could swim four lengths under water. Nobody mentions the tooth. It is lying in a drawer that has never been listed.
- gift clement+paulette tobin "bathing cap"
+ kin paulette tobin "grandson"
- quit? super "lays her badge"
- reject rena super "slides it back"
- invite rena super "pot of soup"
