%series Mise en Place
%lang en
%genre restaurant drama, Glasgow: episode summaries with several strands
%cast morag | Morag Sinclair; Morag; Chef Sinclair; Sinclair | f
%cast idris | Idris Bello; Idris; Bello | m
%cast ottavia | Ottavia Greco; Ottavia; Signora Greco | f
%cast fergus | Fergus | m
%cast wanda | Wanda | f
%cast rory | Rory Kincaid; Rory; Kincaid | m
%cast shona | Shona | f
%cast lucho | Lucho | m
%cast critic | Aurelian Voss; Voss | m
%cast inspector | - | f
%cast niece | Pia | f
%cast loanman | - | m
%cast granddad | - | m
%cast surgeon | - | f
%cast baby | - | m
%cast guide | - | m

== 1 Covers
Nine minutes before service, the head [chef](rory) of [Ember](#ember) hangs up [his](rory) apron and walks out in the middle of a sauce, taking the recipe book with [him](rory). [Ottavia Greco](ottavia), [who](ottavia) owns the place and most of its debts, points at the pastry section: as of now, [Morag Sinclair](morag) is in charge. [Her](morag) first order goes to the [man](idris) [who](idris) had been next in line, [Idris Bello](idris), and [he](idris) drops a tray of glasses rather than obey it.
+ quit rory ottavia "walks out"
- steal rory ottavia "taking the recipe book"
- boss ottavia morag "owns"
+ hire morag ottavia "in charge"
- boss.start morag idris "first order"
- reject idris morag "rather than obey"

== 2 The Walk-In
By the weekend the kitchen has split into two camps that share a fridge. [Idris](idris) salts [Morag](morag)'s stock behind [her](morag) back; [she](morag) retaliates by putting [him](idris) on potatoes. [Wanda](wanda), the dishwasher [operator](wanda) from [Łódź](@lodz), shuts [both](idris+morag) in the cold store and keeps the key until [they](idris+morag) have shaken hands. Across the street, a banner goes up. [Kincaid](rory), it says, opening soon.
- betray idris morag "behind her back"
- enemy idris morag "two camps"
- attack morag idris "retaliates"
+ abduct wanda idris+morag "shuts both"
+ reconcile idris morag "shaken hands"
- create? rory "opening soon"

== 3 Table Nine
Nobody at the pass knows what [Voss](critic) looks like, so every solitary diner gets the good bread. The real [Aurelian Voss](critic), meanwhile, is sitting on an upturned crate in the yard, sharing a smoke with [Lucho](lucho), the teenage kitchen [porter](lucho), [who](lucho) takes [him](critic) for a tramp and brings [him](critic) a bowl of stew. The review runs on Sunday. It does not mention a single dish from the menu, only the stew and the [boy](lucho).
- meet critic lucho "sharing"
- gift lucho critic "bowl of stew"
+ create critic "review"

== 4 Family Meal
[Fergus](fergus) turns up at the back door three years after [his](fergus) [sister](morag) last posted [his](fergus) bail. [Morag](morag) lets [him](fergus) peel carrots and nothing else. Out front [Ottavia](ottavia) is charmed by the new [face](fergus) and puts [him](fergus) behind the bar, though [he](fergus) has told [her](ottavia) about [his](fergus) record. Upstairs, where [he](idris) rents the box room from [Wanda](wanda), [Idris](idris) reads a contract bearing the letterhead of the restaurant opposite.
+ return fergus "turns up"
- sibling fergus morag "sister"
- help.past morag fergus "posted"
- arrest.past _ fergus "bail"
- hire fergus ottavia "puts him"
- reveal.past fergus ottavia "told"
- housemate idris wanda "rents"
- hire? idris rory "contract"

== 5 Poached
It is double the money, and [Rory Kincaid](rory) throws in the title. [Idris](idris) signs, then unsigns: on the way over [he](idris) sees through the lit window what [his](idris) former [boss](rory) is plating up, and it is [Signora Greco](ottavia)'s late [father](granddad)'s rabbit, down to the juniper. Without a word about where [he](idris) has been, [he](idris) returns to [his](idris) potatoes. [Shona](shona), on the fish station, knows anyway. [She](shona) has been [Rory](rory)'s eyes and ears for a month.
- hire? idris rory "signs"
- hire! idris rory "unsigns"
- boss.past rory idris "former boss"
+ discover idris rory "sees"
- parent granddad ottavia "father"
- die.past granddad "late"
- reveal! idris "Without a word"
- return idris "returns"
- discover shona idris "knows"
+ betray shona ottavia "eyes and ears"

== 6 Health and Safety
An [inspector](inspector) arrives with a torch and an anonymous tip about rats. [She](inspector) combs the cellar for two hours and comes up with one: a plush toy, planted behind the flour. [Morag](morag) is livid and blames [Idris](idris), [who](idris) says that, had [he](idris) wanted to ruin [her](morag), [he](idris) would have used a real one. That makes [her](morag) laugh, for the first time since [Rory](rory) left. [Wanda](wanda) finds the shop receipt in [Shona](shona)'s locker and says nothing yet.
- travel inspector "arrives"
- investigate inspector "combs"
- find inspector "comes up with"
- betray.past _ morag "planted"
- sad morag "livid"
+ accuse morag idris "blames"
- betray! idris morag "ruin"
- happy morag idris "laugh"
- quit.past rory "left"
+ discover wanda shona "finds"
- reveal! wanda "says nothing"

== 7 Off the Bone
A boning knife slips on a busy Friday and opens [Idris](idris)'s palm to the tendon. [Morag](morag) ties it off with an apron string and holds the arm above [his](idris) head all the way to the [Royal](#royal), where a hand [surgeon](surgeon) needs three hours. With [the two](idris+morag) gone, [Lucho](lucho) steps up to the grill and turns out to have been watching everything. Counting the till that night, [Ottavia](ottavia) is four hundred pounds short. [Her](ottavia) eyes wander to the bar.
+ injure idris "slips"
- help morag idris "ties"
- treat idris surgeon "surgeon"
- travel idris+morag "all the way" #royal
+ lose ottavia "short"

== 8 Behind the Bar
It was not [Fergus](fergus). Yet [he](fergus) is the [one](fergus) led through the dining room by two constables, on [Ottavia](ottavia)'s word, and [his](fergus) [sister](morag) does not lift a finger. A broad-shouldered [moneylender](loanman) comes to collect the rest from [Ottavia](ottavia)'s [niece](niece), [Pia](niece), [who](niece) does the books; it emerges that the [girl](niece) has been feeding [him](loanman) from the till since Easter. Should [she](niece) own up? [She](niece) goes as far as the police station steps and turns round.
+ arrest _ fergus "led"
- accuse ottavia fergus "on Ottavia's word"
- sibling fergus morag "sister"
- help! morag fergus "lift a finger"
- kin niece ottavia "niece"
+ steal.past niece ottavia "feeding him"
- threaten loanman niece "comes to collect"
- reveal? niece "own up"
- steal! fergus ottavia "not Fergus"
- travel niece "goes"

== 9 Specials
One-handed and bored, [Idris](idris) dictates while [Morag](morag) cooks, and something on the menu changes, and something else besides. Between the second and third tasting [he](idris) licks sauce off [her](morag) thumb; neither [chef](idris+morag) refers to it again. [Wanda](wanda), tired of waiting for a confession, pins the toy-shop receipt to the order rail. [Shona](shona) reads it, takes off [her](shona) clogs and crosses the street in [her](shona) socks to where [she](shona) has always been paid.
+ flirt idris morag "licks sauce"
- colleague idris morag "chef"
- reveal? shona wanda "confession"
- reveal wanda shona "pins"
+ quit shona ottavia "crosses"
- boss rory shona "paid"

== 10 Bain-Marie
[Pia](niece) tells [her](niece) [aunt](ottavia) the truth over the washing-up, in Italian, very fast. [Ottavia](ottavia) sells [her](ottavia) wedding pearls to settle with the [lender](loanman) and withdraws the charge against [Fergus](fergus). [He](fergus) steps out of the remand wing into rain. [Morag](morag) is standing there with [her](morag) collar up and an apology that [she](morag) cannot get past [her](morag) teeth; [he](fergus) takes [her](morag) umbrella, and with it, after a fashion, [her](morag) word.
+ reveal niece ottavia "tells"
- kin niece ottavia "aunt"
- lose ottavia "sells"
- wedding.past _ ottavia "wedding"
- help ottavia niece "settle"
- accuse.past ottavia fergus "charge"
- arrest.past _ fergus "remand"
+ reconcile fergus morag "takes her umbrella"

== 11 Fire
Whoever left the gas on at [Kincaid's](#kincaids), it goes up at ten past eleven with [Shona](shona) in the dry store. [Idris](idris), bandage and all, is through the smashed window before the engines come. [He](idris) hauls [her](shona) out by the straps of [her](shona) apron. [Her](shona) [employer](rory) stands on the kerb in [his](rory) whites and asks about the recipe book. There it is, singed at the corners, under the arm of the [woman](shona) [who](shona) once crossed the road for [him](rory); [she](shona) hands it to [Ottavia](ottavia).
- injure.past idris "bandage"
+ rescue idris shona "hauls"
- boss rory shona "employer"
- quit.past shona ottavia "crossed"
+ gift shona ottavia "hands"
- find ottavia "hands"

== 12 Last Orders
Three places are laid for the [man](guide) from the guide, and [Rory](rory) sits down at one of them uninvited. [He](rory) is ruined, [he](rory) announces, and would take pastry. [Signora Greco](ottavia) pours [him](rory) a grappa and sends [him](rory) to [Chef Sinclair](morag), [who](morag) hands [him](rory) a peeler. At the christening of [Pia](niece)'s baby [son](baby) that Sunday, the whole brigade eats rabbit. [Idris](idris) has set a ring on the pass, under a cloche. "Service," [he](idris) calls, and [Morag](morag) goes to see what table it is for.
- return rory "sits down"
- invite! _ rory "uninvited"
- lose rory "ruined"
+ hire rory morag "hands"
- parent niece baby "son"
- celebrate niece baby "christening"
+ propose? idris morag "ring"
- gift ottavia rory "grappa"
