%series Deposit Withheld
%lang en
%genre flat-share sitcom in Dundee, newspaper TV listings, quick and dry
%cast moira   | Moira Petrie; Moira | f
%cast callum  | Callum Duthie; Callum; Duthie | m
%cast femi    | Femi Olatunji; Femi | n
%cast bea     | Beatrix Lang; Bea | f
%cast rory    | Rory Petrie; Rory | m
%cast gow     | Mr Gow; Gow; Hamish | m
%cast jinty   | Jinty Gow; Jinty | f
%cast sunil   | Sunil Varma; Sunil | m
%cast parrot  | Provost | n
%cast may     | May Drummond; May | f
%cast bailiff | - | m
%cast dad     | - | m
%cast minister | - | f

== 1 Viewing Essential
Four [strangers](bea+callum+femi+moira) have answered the same advertisement, and [Mr Gow](gow), the [landlord](gow), has taken a deposit from every one. [Moira Petrie](moira), a trainee [undertaker](moira), refuses to budge; [Callum Duthie](callum), a tram [driver](callum) in a town without trams, bolts the bathroom; [Femi Olatunji](femi) unpacks a cello. The [fourth](bea), [Bea](bea), cries until [she](bea) is given the cupboard. By midnight the [flatmates](bea+callum+femi+moira) have two things in common: a kettle, and a grudge against the [man](gow) with [their](bea+callum+femi+moira) money. [Moira](moira) recognises [Callum](callum) only when [he](callum) takes off [his](callum) hat. It is the [boy](callum) [who](callum) stood [her](moira) up at the school dance.
+ betray gow bea+callum+femi+moira "taken a deposit"
- reject moira gow "refuses to budge"
- sad bea "cries"
- housemate.start bea+callum+femi+moira bea+callum+femi+moira "flatmates"
- enemy bea+callum+femi+moira gow "grudge"
+ discover moira callum "recognises"
- reject.past callum moira "stood her up"

== 2 No Pets
There's a [parrot](parrot) in the loft. [Provost](parrot), left behind by a previous tenant, can do the one o'clock gun, a smoke alarm and the voice of a [woman](may) asking [somebody](gow) called [Hamish](gow) whether [Jinty](jinty) has heard. [Bea](bea) feeds the [bird](parrot) toast and secrets, and regrets it when [it](parrot) tells [Femi](femi) over breakfast that [Bea](bea) is wild about the [cellist](femi). [Femi](femi), [who](femi) has had enough of being loved by altos, pretends to be deaf in that ear. [Callum](callum) apologises to the [girl](moira) [he](callum) left standing by the punch bowl in 2009. [Moira](moira) measures [him](callum), silently, with [her](moira) professional eye.
- find _ parrot "parrot in the loft"
- help bea parrot "feeds the bird"
+ reveal parrot femi "tells Femi"
- love bea femi "wild about"
- reject femi bea "pretends to be deaf"
+ reconcile? callum moira "apologises"
- reject.past callum moira "left standing"

== 3 Rent Day
[Gow](gow) calls for the rent with a [bailiff](bailiff) the size of a door. It is [Moira](moira)'s [brother](rory) [Rory](rory), just out of Perth prison and asleep in the bath, [who](rory) sends the [pair](bailiff+gow) packing with nothing on but foam. The [ex-convict](rory) may stay, therefore, till Sunday. [Bea](bea), still smarting from the [parrot](parrot)'s breach of confidence, finds [him](rory) refreshing; [he](rory) finds [her](bea) purse, and then a conscience, and puts it back. "Does [Jinty](jinty) know, [Hamish](gow)?" asks the [parrot](parrot). Nobody pays attention, apart from the [cellist](femi), [who](femi) writes it on the back of a score.
- boss gow bailiff "bailiff"
- sibling moira rory "brother"
- arrest.past _ rory "prison"
+ rescue rory bea+callum+femi+moira "sends the pair packing"
- flee bailiff+gow rory "sends the pair packing"
- move rory bea+callum+femi+moira "may stay"
- betray.past parrot bea "breach of confidence"
- love.start bea rory "refreshing"
- steal? rory bea "finds her purse"

== 4 Viewing by Appointment
A second parrot line gives it away: the [landlord](gow) has been carrying on, in this very loft, with one [May Drummond](may). [Femi](femi) looks up [Jinty](jinty) in the directory and finds a [Jinty Gow](jinty), of the big house in [Broughty Ferry](@broughtyferry). Should the [flatmates](bea+callum+femi+moira) tell? [Callum](callum) is for it, [Bea](bea) against, and [Rory](rory) for a modest fee. [He](rory) sends the [adulterer](gow) a letter made of cut-out headlines, and the rent goes down by half. [Moira](moira), [who](moira) knows [her](moira) [brother](rory)'s way with scissors, gives [him](rory) a dressing-down in the hearse and a day to make it good.
- affair gow may "carrying on"
- cheat gow jinty "carrying on"
+ discover femi jinty "finds a Jinty Gow"
- reveal? bea+callum+femi+moira jinty "Should the flatmates tell"
+ threaten rory gow "cut-out headlines"
- discover moira rory "knows her brother's way"
- sibling moira rory "brother's"
- quarrel moira rory "dressing-down"

== 5 Small Print
[Callum](callum) has the flu. [Moira](moira) makes soup for [Callum](callum). [He](callum) thinks it is embalming fluid. [Femi](femi) plays to [Callum](callum) through the wall. [Callum](callum) gets worse. [Rory](rory) goes to [Broughty Ferry](@broughtyferry) with an apology. The door is opened by [Jinty](jinty). [Jinty](jinty) has been waiting for somebody to tell [Jinty](jinty). [Rory](rory) tells [Jinty](jinty). [She](jinty) gives [Rory](rory) sherry and a job. Now the [jailbird](rory) mows lawns for [Jinty](jinty). [Bea](bea) misses [Rory](rory). The fever breaks. [Callum](callum) finds the [undertaker](moira) asleep on [his](callum) feet. [He](callum) keeps them very still for [Moira](moira).
- ill callum "flu"
- help moira callum "makes soup"
- create femi "plays to Callum"
- travel rory "goes to" @broughtyferry
+ reveal rory jinty "tells Jinty"
- gift jinty rory "sherry"
+ hire rory jinty "a job"
- sad bea rory "misses"
- recover callum "fever breaks"

== 6 Inventory
[Jinty Gow](jinty) comes to view the flat [she](jinty) turns out to own. Every brick is in [her](jinty) name; [Hamish](gow) has merely been pocketing the deposits. The betrayed [wife](jinty) takes in the loft, the mattress and the [parrot](parrot), asks [May](may)'s age, and enquires how a divorce is done these days. The new [owner](jinty) cancels all debts and brings in a gas [engineer](sunil), [Sunil Varma](sunil), for the boiler that has been poisoning [them](bea+callum+femi+moira) since August. [He](sunil) has [them](bea+callum+femi+moira) carried out on the pavement in the nick of time. The first thing [Femi](femi) sees on opening an eye is [Sunil](sunil). The cello, for once, is forgotten.
- steal.past gow jinty "pocketing"
- married gow jinty "wife"
- discover jinty gow "the loft"
+ divorce? gow jinty "a divorce"
- help jinty bea+callum+femi+moira "cancels all debts"
- hire sunil jinty "brings in"
- ill bea+callum+femi+moira "poisoning them"
+ rescue sunil bea+callum+femi+moira "in the nick of time"
- love.start femi sunil "is forgotten"

== 7 Wear and Tear
Turned out of the big house, [Gow](gow) has nowhere to lay [his](gow) head. [May](may), now that [he](gow) is available, isn't; [she](may) has a bowls trip. So the evicting [landlord](gow) rings the bell of the flat with two suitcases, and [Callum](callum), [who](callum) has been let go by the tramway [he](callum) was waiting for, hasn't the heart. [He](gow) gets the bath. [Provost](parrot) takes one look at the old [lover](gow), sings out "Where's [May](may)?" and bites [his](gow) ear. [Bea](bea) bandages it, this being the week in which [she](bea) has decided to be a nurse. [Her](bea) lawn-mowing [swain](rory) has sent a card, unsigned, with grass in it.
- lose gow "Turned out"
- breakup jinty gow "Turned out"
+ reject may gow "isn't"
- quit callum "let go"
+ move gow bea+callum+femi+moira "gets the bath"
- affair.past gow may "old lover"
- attack parrot gow "bites"
- treat gow bea "bandages"
- gift rory bea "sent a card"

== 8 Interested Parties
[Moira](moira) has passed [her](moira) finals, and the funeral home wants [her](moira) in [Inverness](@inverness). The [boy](callum) from the punch bowl tells [her](moira) to take it and smashes a plate in the kitchen, where only [his](callum) new [room-mate](gow) can hear. "Tell the [lass](moira)," says [Hamish](gow), [who](gow) never told anyone anything. [Femi](femi), [who](femi) has had the boiler inspected four times in a fortnight, runs out of faults and is obliged to speak: [Sunil](sunil) puts down the spanner, says that [he](sunil) has been loosening a valve on each visit so as to be called again, and is asked to supper.
- find moira "passed her finals"
- hire? moira "wants her" @inverness
- sad callum moira "smashes a plate"
- housemate callum gow "room-mate"
- confess? callum moira "Tell the lass"
+ reveal sunil femi "loosening a valve"
- betray.past sunil femi "loosening a valve"
+ invite femi sunil "asked to supper"

== 9 Break Clause
[Somebody](gow) has emptied [Jinty](jinty)'s safe, and in [her](jinty) shed the police find a former [burglar](rory) with grass on [his](rory) boots. [Rory](rory) is back inside before lunch. Only [Bea](bea) believes in [him](rory); only the [parrot](parrot) can prove it. For [Provost](parrot), on loan to the big house to keep the [owner](jinty) company, was in the room, and now greets each visitor with a whistle of "Bonnie Dundee", which is what one [man](gow) in this tenement whistles in the bath. [Callum](callum), of all people the softest, turns [Hamish](gow)'s suitcases upside down. Out come nine thousand pounds and a bus ticket, single.
+ steal gow jinty "emptied"
- arrest.past _ rory "former burglar"
- arrest _ rory "back inside"
- accuse _ rory "back inside"
- help bea rory "believes in him"
- reveal parrot _ "whistle"
- investigate callum gow "turns Hamish's suitcases"
+ discover callum gow "nine thousand pounds"

== 10 Notice to Quit
The bath [tenant](gow) has got wind of it and gone over the yard wall with the [parrot](parrot) under [his](gow) jacket as a hostage. There follows a chase in a hearse. [Moira](moira), at the wheel, runs [him](gow) to earth at the ferry slip, where the [witness](parrot) has already pecked [its](parrot) way out and is calling for the police in the voice of [his](gow) own [wife](jinty). No charges are brought; [Jinty](jinty) lets [him](gow) off on condition that [he](gow) signs the papers and takes up bowls. [Rory](rory) walks free into a downpour and the arms of the [one](bea) [who](bea) believed in [him](rory). [Neither](bea+rory) has an umbrella. It doesn't come up.
+ flee gow "gone over the yard wall"
- abduct gow parrot "hostage"
- investigate moira gow "a chase"
- find moira gow "runs him to earth"
- flee parrot gow "pecked its way out"
- married gow jinty "wife"
- arrest! _ gow "No charges"
- divorce? gow jinty "signs the papers"
- arrest! _ rory "walks free"
+ couple.start bea rory "the arms of the one"

== 11 Forwarding Address
This one is mostly boxes. [Moira](moira) is packed for the north. [Bea](bea) and [Femi](femi) hide the hearse keys, [Rory](rory) thinks better of it and finds them again, and the out-of-work [driver](callum) takes the [undertaker](moira) to the station without a word on a bus that is supposed to be going to Arbroath. There are eleven passengers aboard, and they are all against [him](callum). At the barrier [Callum](callum) gets it out at last: it was not that [he](callum) forgot the dance; [his](callum) [father](dad) died that night, and [he](callum) has never been able to tell it. The [girl](moira) [he](callum) stood up puts down [her](moira) case. The train leaves for [Inverness](@inverness) punctually, and lighter by one.
- move? moira "packed for the north"
- betray bea+femi moira "hide"
- help rory moira "finds them again"
- help callum moira "takes the undertaker"
+ reveal callum moira "gets it out"
- die.past dad "father died"
- parent dad callum "father"
- reject.past callum moira "stood up"
+ reconcile callum moira "puts down her case"
- travel! moira "lighter by one" @inverness

== 12 Deposit Returned
In the envelope that [Jinty](jinty) hands round there are four deposits with interest and four leases for life. [Femi](femi) sublets at once, having been asked by the boiler [man](sunil) to move in above the showroom; [Rory](rory), head [gardener](rory) now, takes the vacant room and [Bea](bea) takes the other half of it. A lady [minister](minister) marries the [landlord](gow)'s former [wife](jinty) to nobody at all, at [her](jinty) own request, in a ceremony of thanksgiving with ham. [Moira](moira) is to run the Dundee branch. [Callum](callum) has bought a punch bowl. [They](callum+moira) dance beside it to a cello and a [parrot](parrot), twelve years late, and [Provost](parrot), on the one beat nobody expects, does the gun.
+ gift jinty bea+callum+femi+moira "hands round"
- move? femi sunil "move in above"
- hire rory "head gardener"
- couple bea rory "other half of it"
- housemate.start bea rory "other half of it"
- ex gow jinty "former wife"
- wedding! _ jinty "nobody at all"
- celebrate jinty "thanksgiving"
- hire moira "run the Dundee branch"
+ date callum moira "dance"
