%series Tollgate Supply
%lang en
%genre office mockumentary: a stationery wholesaler, TV listings
%cast gwyneth | Gwyneth Stubbs; Gwyneth; Stubbs | f
%cast rufus | Rufus Okafor; Rufus | m
%cast pilar | Pilar Santos; Pilar | f
%cast desmond | Desmond Pike; Desmond; Pike; Dez | m
%cast kirsty | Kirsty McNab; Kirsty | f
%cast alan | Alan from Accounts; Alan | m
%cast yusuf | Yusuf | m
%cast bernice | Bernice Pike; Bernice | f
%cast trudy | Trudy | f
%cast boyd | Mr Boyd-Lamb; Boyd-Lamb | m
%cast intern | Felix; Feliks | m
%cast inspector | - | f
%cast cleaner | Mrs Oyelaran | f
%cast trudyman | Colin | m
%cast dgran | - | f

== 1 Pilot
Branch [manager](desmond) [Desmond Pike](desmond) believes that [his](desmond) nineteen employees adore [him](desmond). They don't. Head office, in the shape of frosty [Gwyneth Stubbs](gwyneth), wants three of them gone by Friday, and [Pike](desmond), unable to tell anyone to clear a desk, hides in the paper store. [Receptionist](pilar) [Pilar](pilar) fetches [him](desmond) out with a doughnut. Across the aisle, [salesman](rufus) [Rufus](rufus) has been mooning over [her](pilar) since the spring, a fact that has escaped [Pilar](pilar) but not [her](pilar) [fiancé](yusuf) [Yusuf](yusuf) from the warehouse.
- boss gwyneth desmond "Head office"
- quit? _ gwyneth "gone"
- flee desmond "hides"
- help pilar desmond "fetches him out"
- gift pilar desmond "doughnut"
+ love rufus pilar "mooning over"
- engaged pilar yusuf "fiancé"
- discover! pilar rufus "escaped"
- discover yusuf rufus "but not her fiancé"

== 2 Fire Drill
A pan of popcorn sets off the alarm. [Kirsty](kirsty) from Sales, [who](kirsty) is deputy fire marshal and has waited six years for this, carries [Alan](alan) out over [her](kirsty) shoulder; [Alan](alan), [who](alan) was only on the phone, puts in a complaint. On the lawn, wrapped in the same foil blanket, [Rufus](rufus) and [Pilar](pilar) talk about otters until [Yusuf](yusuf) comes over to ask what is so funny. Whose popcorn was it? The [manager](desmond) blames [Kirsty](kirsty). There is butter on [his](desmond) tie.
+ rescue kirsty alan "carries Alan out"
- accuse alan kirsty "complaint"
- flirt pilar rufus "same foil blanket"
- boss desmond kirsty "manager"
+ accuse desmond kirsty "blames"

== 3 Performance Review
[Desmond](desmond) asks [his](desmond) staff to grade [him](desmond), anonymously, and recognises every single handwriting. The worst marks come from the only person [he](desmond) took on as a favour: [his](desmond) [cousin](bernice) [Bernice](bernice), [queen](bernice) of the photocopier. [He](desmond) demotes [her](bernice) to the annexe. [She](bernice) retaliates by telling the whole floor what [he](desmond) did at [their](bernice+desmond) [grandmother](dgran)'s funeral. [Rufus](rufus), asked where [he](rufus) sees himself in five years, looks through the glass at [Pilar](pilar), [who](pilar) is stapling, and says, "About there."
- discover desmond "recognises"
- hire.past bernice desmond "took on"
- kin bernice desmond "cousin"
- kin bernice+desmond dgran "grandmother"
- die.past dgran "funeral"
+ quit bernice desmond "demotes"
+ reveal bernice desmond "telling the whole floor"
- love rufus pilar "looks through the glass"

== 4 The Inspector Calls
A surprise visit from Health and Safety. Convinced that the [inspector](inspector) is the birthday stripper that [Kirsty](kirsty) booked for [Alan](alan), [Desmond](desmond) puts on music. [She](inspector) closes the canteen on the spot. When the real dancer comes at three, nobody has the heart to send her off, and [Alan](alan), fifty today, is filing an objection with a lap full of feathers. [Yusuf](yusuf) has forgotten the anniversary. It is [Rufus](rufus) [who](rufus) runs to the petrol station, buys the roses and puts the other [man](yusuf)'s name on the card.
- celebrate? kirsty alan "birthday"
- travel inspector "surprise visit"
- hire.past _ kirsty "booked"
- celebrate alan "fifty today"
- accuse? alan "filing an objection"
- celebrate! yusuf "forgotten"
+ help rufus yusuf "runs to the petrol station"
- gift rufus _ "roses"

== 5 Merger
It is official: the branch in [Slough](@slough) is to be swallowed by ours, and with it comes [Boyd-Lamb](boyd), a [manager](boyd) [who](boyd) reads spreadsheets and remembers names. Within a day the whole floor is eating out of [his](boyd) hand. [Desmond](desmond) sulks; then [he](desmond) lets the air out of [his](desmond) [rival](boyd)'s tyres. Caught by the security camera and by [Mrs Oyelaran](cleaner), the night [cleaner](cleaner), [he](desmond) begs [her](cleaner) to forget it. [She](cleaner) agrees, in return for a new mop.
- move boyd "comes"
+ jealous desmond boyd "sulks"
- enemy boyd desmond "rival"
- attack desmond boyd "lets the air out"
+ discover cleaner desmond "Caught"
- reveal! cleaner "agrees"
- gift? desmond cleaner "new mop"

== 6 Sick Note
[Kirsty](kirsty) has phoned in with flu from what is plainly a beach. To unmask [her](kirsty), [Desmond](desmond) drives round to [her](kirsty) flat with grapes, lets himself in by the fire escape and gets wedged in the bathroom window. There [he](desmond) is discovered by [her](kirsty) [wife](trudy) [Trudy](trudy), [who](trudy) hasn't seen [Kirsty](kirsty) in three weeks. Both [women](kirsty+trudy), it now appears, have been lying to each other. [Pilar](pilar) meanwhile takes the day's minutes on the back of a wedding list and, without noticing it, writes [Rufus](rufus) where the [groom](yusuf) should be.
- ill! kirsty "flu"
- betray kirsty desmond "phoned in"
- investigate desmond kirsty "unmask"
- travel desmond "drives"
- gift? desmond kirsty "grapes"
+ find trudy desmond "discovered by"
- married kirsty trudy "wife"
- betray kirsty trudy "lying to each other"
- betray trudy kirsty "lying to each other"
- wedding? pilar yusuf "wedding list"
+ love pilar rufus "writes Rufus"

== 7 Bring Your Child to Work
[Gwyneth Stubbs](gwyneth) brings [hers](intern). [Felix](intern), nineteen, monosyllabic, stays on as an [intern](intern) and within the week has fixed the lift, the till and [Alan](alan)'s marriage. [His](intern) [mother](gwyneth) can't stand it: at home, [he](intern) hasn't so much as changed a bulb. Over a vending-machine supper [she](gwyneth) unburdens herself to [Desmond](desmond), of all people: the divorce, the boarding school, the [boy](intern) [who](intern) stopped calling. [He](desmond) listens for once. Afterwards, somewhat dazed, [he](desmond) asks the camera whether that was what people call a date.
- hire intern "stays on"
- married _ alan "marriage"
- parent gwyneth intern "mother"
- help intern alan "fixed"
- sad gwyneth "can't stand"
+ reveal gwyneth desmond "unburdens"
- divorce.past gwyneth "divorce"
- help desmond gwyneth "listens"
+ date? desmond gwyneth "date"

== 8 Stocktaking
Overnight in the warehouse with nine thousand boxes. [Rufus](rufus) and [Yusuf](yusuf) count from opposite ends and meet at the envelopes. [They](rufus+yusuf) have never talked before. [Yusuf](yusuf) says that [he](yusuf) isn't stupid; [he](yusuf) knows [who](rufus) bought those roses. [Rufus](rufus) expects a punch. Instead the [storeman](yusuf) sits down on the A4 and says that [he](yusuf) has been offered a job in [Rotterdam](@rotterdam), that [she](pilar) won't come, and that if [he](rufus) doesn't speak up by Christmas, the [salesman](rufus) will regret it until [he](rufus) dies.
- colleague rufus yusuf "count"
- meet rufus yusuf "meet at"
+ discover yusuf rufus "knows"
- gift.past rufus _ "bought"
- attack? yusuf rufus "punch"
+ hire? yusuf "offered a job" @rotterdam
- travel! pilar yusuf "won't come"
- confess? rufus pilar "speak up"
- reveal yusuf rufus "says that he has been"
- sad? rufus "regret"

== 9 Secret Santa
[Pilar](pilar) draws [Bernice](bernice), [Bernice](bernice) draws [Desmond](desmond), and [Rufus](rufus), after swapping slips with four people, draws [Pilar](pilar). [His](rufus) parcel contains an otter made of paper clips and eleven unsent emails. [She](pilar) reads the first three on the fire stairs. By then [Yusuf](yusuf) has sailed, and the ring, as everyone but [Rufus](rufus) has heard, went back to [him](yusuf) on the quay. [Dez](desmond), unwrapping a pair of handcuffs from [his](desmond) [cousin](bernice), puts them on and finds that the key was last year's present.
- gift rufus pilar "parcel"
+ confess rufus pilar "unsent emails"
- travel yusuf "sailed"
- discover! rufus pilar "everyone but"
+ engaged.end pilar yusuf "went back to him"
- gift bernice desmond "handcuffs"
- kin bernice desmond "cousin"
- gift.past _ desmond "present"

== 10 Whistle
Somebody has been selling customers' addresses. [Stubbs](gwyneth) sets up in the meeting room and grills them one by one. Suspicion settles on [Felix](intern), [who](intern) has all the passwords, and [his](intern) [mother](gwyneth) goes grey. The [boy](intern) says nothing. It is mild [Alan](alan) [who](alan) cracks the case, over one night and four thermoses: every leak bears the log-in of [Boyd-Lamb](boyd). [He](boyd) is escorted from the premises in the middle of [his](boyd) own leaving cake. So [he](boyd) was planning to bolt anyway?
- betray.past boyd _ "selling customers' addresses"
- investigate gwyneth _ "grills"
- accuse _ intern "Suspicion"
- parent gwyneth intern "mother"
- sad gwyneth "goes grey"
+ discover alan boyd "cracks the case"
+ quit boyd "escorted from the premises"
- celebrate boyd "leaving cake"
- flee? boyd "bolt"

== 11 Annexe
Down in exile, [Bernice](bernice) has founded a rival branch of [her](bernice) own with six loyal clerks and a better kettle. [Desmond](desmond) comes to parley under a white handkerchief. [He](desmond) is sorry about the demotion; [she](bernice) is sorry about the funeral. The [cousins](bernice+desmond) shake on it, and the annexe votes to rejoin the mainland. [Pilar](pilar) and [Rufus](rufus) have now had lunch together on nine successive days and are referred to in the minutes as one person. [Trudy](trudy) has moved a [Colin](trudyman) into the flat, and [Kirsty](kirsty) a camp bed into the archive.
- create bernice "founded"
- die.past dgran "funeral"
+ reconcile bernice desmond "shake on it"
- quit.past bernice desmond "demotion"
- kin bernice desmond "cousins"
- couple pilar rufus "one person"
+ move trudyman trudy "moved a Colin"
- couple.start trudy trudyman "moved a Colin"
- move kirsty "camp bed"

== 12 Redundant
The axe falls after all, on the [manager](desmond) himself. [Gwyneth](gwyneth) reads it out with [her](gwyneth) eyes on the carpet. [Desmond](desmond) packs eleven years into a box meant for toner: mugs, whistles, a certificate [he](desmond) made for himself. Then, one after the other, people get up from the desks. [Kirsty](kirsty) carries the box. [Alan](alan), visibly distressed, breaks a rule and hugs [him](desmond). In the car park [Gwyneth](gwyneth) is leaning on [his](desmond) bonnet. [She](gwyneth) has just resigned, [she](gwyneth) says. Would [he](desmond), now that [neither](desmond+gwyneth) of [them](desmond+gwyneth) is anybody's superior, care for supper?
+ quit desmond gwyneth "axe falls"
- create.past desmond "made for"
- help kirsty desmond "carries the box"
- sad alan "distressed"
- help alan desmond "hugs him"
+ quit gwyneth "resigned"
- boss.end gwyneth desmond "superior"
- invite gwyneth desmond "supper"
