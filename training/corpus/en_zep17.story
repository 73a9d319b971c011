%series Kestrel Bay
%lang en
%genre Australian-set teen and family soap told in British weekly spoilers, plain and factual
%cast donna    | Donna Whitaker; Donna | f
%cast shaun    | Shaun Whitaker; Shaun | m
%cast indi     | Indigo Whitaker; Indi | f
%cast jarrah   | Jarrah Kelly; Jarrah | m
%cast aunty    | Aunty Pearl; Pearl | f
%cast zac      | Zac Pappas; Zac | m
%cast voula    | Voula Pappas; Voula | f
%cast stav     | Stavros Pappas; Stav | m
%cast keira    | Keira Jovic; Keira | f
%cast brody    | Brody Jovic; Brody | m
%cast minh     | Constable Minh Tran; Minh; Tran | m
%cast roz      | Rosslyn Beech; Rosslyn; Ms Beech | f
%cast gus      | Angus Beech; Angus | m
%cast tanya    | Tanya | f
%cast surfer   | Wally Dunne; Wally; Dave | m
%cast beech    | - | m
%cast cousin   | - | m
%cast doctor   | Dr Priyanka Nair; Nair | f
%cast truckie  | - | m
%cast baby     | Pearl Rose | f

== 1
The caravan park has a new owner. [Rosslyn Beech](roz), widowed and in a hurry, introduces herself to [Donna Whitaker](donna), [who](donna) has run the kiosk for twenty years, by raising the rent. [Donna](donna)'s [daughter](indi) [Indi](indi) nearly runs over the [newcomer](roz)'s [son](gus), [Angus](gus), with a wheelie bin and is asked if there's a cinema. Out past the point, [Jarrah Kelly](jarrah) pulls an unconscious [surfer](surfer) from the rip. Nobody in [Kestrel Bay](@kestrel) has ever seen the [man](surfer), and all [he](surfer) has on [him](surfer) is a key.
- die.past beech "widowed"
- married.past beech roz "widowed"
+ meet donna roz "introduces herself"
- parent donna indi "daughter"
- move roz "newcomer"
- parent roz gus "son"
- meet gus indi "nearly runs over"
+ rescue jarrah surfer "pulls"
- ill surfer "unconscious"

== 2
The [surfer](surfer) wakes up without a name, so [Dr Nair](doctor) writes "[Dave](surfer)" on the chart. [Aunty Pearl](aunty) brings soup, sees the key and goes home without a word to [her](aunty) [grandson](jarrah). [Jarrah](jarrah) wants to know why. At the bakery, [Zac Pappas](zac) informs [his](zac) [father](stav) that [he](zac) won't be taking it over; [Stavros](stav) throws [him](zac) and a tray of koulourakia into the street. [Voula](voula) takes in the biscuits first, then [her](voula) [boy](zac), by the back door.
- recover surfer "wakes up"
- treat surfer doctor "chart"
- gift aunty surfer "soup"
- reveal! aunty jarrah "without a word"
- kin aunty jarrah "grandson"
- parent stav zac "father"
- reject zac stav "won't be taking"
+ reject stav zac "throws"
- parent voula zac "boy"
- help voula zac "takes in"

== 3
[Indi](indi) shows [Angus](gus) the blowhole and tells [him](gus) what locals don't tell anyone: [her](indi) [dad](shaun) isn't working on the rigs, [he](shaun) is doing four years for the pub fire. That evening the [boy](gus) mentions it to [his](gus) [mother](roz), meaning no harm. On Monday it's on the kiosk wall in red paint. [Donna](donna) scrubs. [Keira Jovic](keira), [who](keira) was burnt in that fire, comes across the square with a second brush, kneels down beside [her](donna) and starts on the J.
+ reveal indi gus "tells"
- parent shaun indi "dad"
- arrest.past _ shaun "doing four years"
- reveal gus roz "mentions it"
- parent roz gus "mother"
- reveal _ shaun "kiosk wall"
- attack _ donna "red paint"
- injure.past keira "burnt"
+ help keira donna "second brush"

== 4
[Brody Jovic](brody) doesn't hold with [his](brody) [sister](keira)'s brush. [He](brody) tips the bucket over it. [Constable Tran](minh) tells [him](brody) to move along; [the two](brody+minh) used to be mates, before [Minh](minh) put on the uniform and, according to [Brody](brody), put the wrong [man](shaun) inside. What does [he](brody) mean, wrong? [Keira](keira) asks [her](keira) [brother](brody) that at tea and gets no reply, and no sleep. In the ward, "[Dave](surfer)" turns [his](surfer) key over and over, and says one word: [Shaun](shaun).
- sibling brody keira "sister"
- attack brody _ "tips the bucket"
- friend.past brody minh "mates"
- hire.past minh "put on the uniform"
+ accuse brody minh "according to"
- arrest.past! minh shaun "wrong man"
- reveal! brody keira "no reply"
- sad keira "no sleep"
- reveal surfer _ "says"

== 5
Four years become two and a half. [Shaun](shaun) gets out on Thursday for good behaviour, and [his](shaun) [wife](donna), [who](donna) has been having [her](donna) coffee with [Stavros](stav)'s widowed [cousin](cousin), rings round in a panic. [Voula](voula) lends [her](donna) a tablecloth. [Indi](indi) drives three hours to the gate, with [Angus](gus) map-reading and hoping to be forgiven. The [man](shaun) with the plastic bag shakes [his](gus) hand, and doesn't know yet whose [son](gus) [he](gus) is. All the way down the coast road [Shaun](shaun) talks about a shed.
- arrest.past _ shaun "Four years"
+ return shaun "gets out"
- married donna shaun "wife"
- date cousin donna "coffee"
- married.past _ cousin "widowed"
- die.past _ "widowed"
- sad donna "panic"
- kin cousin stav "cousin"
- help voula donna "lends"
- travel gus+indi "drives three hours"
- reconcile? gus indi "hoping to be forgiven"
- meet gus shaun "shakes his hand"
- discover! shaun gus "doesn't know"

== 6
The key fits. In the shed behind site nineteen [Shaun](shaun) and the [stranger](surfer) stand before a motorbike, a petrol can and a biker's jacket with a name sewn in: [Tanya](tanya). [Jarrah](jarrah)'s [mother](tanya) left the [Bay](@kestrel) on the night of the blaze; [Pearl](aunty) has always said that [she](tanya) went to [Darwin](@darwin) for the fruit. Now [she](aunty) has to tell [her](aunty) [grandson](jarrah) that [she](aunty) drove [Tanya](tanya) to the bus herself, smelling of petrol, and held [her](aunty) tongue while a [neighbour](shaun) went down for it.
+ find shaun+surfer "stand before"
- parent tanya jarrah "mother"
- move.past tanya "left the Bay"
- travel.past? tanya "went" @darwin
+ reveal aunty jarrah "tell her grandson"
- kin aunty jarrah "grandson"
- flee.past tanya "to the bus"
- help.past aunty tanya "drove Tanya"
- neighbour.past aunty shaun "neighbour"
- arrest.past _ shaun "went down for it"
- betray.past aunty shaun "held her tongue"

== 7
[Zac](zac) has moved onto the sofa of [Keira](keira), and off it. [Brody](brody) finds [them](keira+zac) at it among the cushions, goes for [him](zac), and in the scuffle knocks a photo off the shelf: [Brody](brody), [Tanya](tanya), one motorbike. [Keira](keira) picks the glass out of [her](keira) foot and does the sum. [Her](keira) [brother](brody) was there. At the bakery, [Stav](stav), up to the elbows in dough, asks [his](stav) [wife](voula) casually if the [boy](zac) is eating.
- housemate.start keira zac "moved onto the sofa"
+ sex keira zac "at it"
- discover brody keira+zac "finds"
- attack brody zac "goes for him"
- injure keira "glass out of"
- discover keira brody "does the sum"
- sibling brody keira "brother"
- married stav voula "wife"
- parent stav zac "boy"

== 8
[Brody](brody) owns up in front of the surf club. It was to be for the insurance, [Tanya](tanya) had said; nobody was meant to be in the cool room. [He](brody) didn't know it was [his](brody) own [sister](keira), until [he](brody) heard [her](keira). [Keira](keira) listens to all of it, then walks into the sea in [her](keira) clothes and swims. It's [Jarrah](jarrah) [who](jarrah) brings [her](keira) in. [Shaun](shaun), [whose](shaun) lost years [Brody](brody) has just explained, gets as far as raising [his](shaun) fist, and buys [him](brody) a beer.
+ reveal brody _ "owns up"
- discover.past! brody keira "didn't know"
- sibling brody keira "sister"
- rescue jarrah keira "brings her in"
- arrest.past _ shaun "lost years"
- attack? shaun brody "raising his fist"
+ reconcile brody shaun "buys him a beer"
- gift shaun brody "buys"

== 9
A text from [Darwin](@darwin): don't look for me. [Jarrah](jarrah) packs at once. [His](jarrah) [grandmother](aunty) gives [him](jarrah) an address on a soup-can label, and "[Dave](surfer)" a lift to the junction, where a [truckie](truckie) brakes, looks down and says, "Strewth, [Wally](surfer)." [Wally Dunne](surfer), diesel fitter, it emerges, was on [his](surfer) way to [Kestrel Bay](@kestrel) with a message from a dying [woman](tanya) in [Darwin](@darwin) when the board hit [him](surfer). It comes back all in a rush. [She](tanya) wants [her](tanya) [kid](jarrah) told the truth. [He](surfer) tells the [kid](jarrah) over a pie.
- travel? jarrah "packs" @darwin
- kin aunty jarrah "grandmother"
- gift aunty jarrah "an address"
- help aunty surfer "lift"
- discover truckie surfer "Strewth"
- travel.past surfer "on his way" @kestrel
- die? tanya "dying"
- ill tanya "dying"
- injure.past surfer "hit"
- recover surfer "comes back"
- parent tanya jarrah "kid"
- reveal? tanya jarrah "told the truth"
+ reveal surfer jarrah "tells the kid"

== 10
[Rosslyn](roz) is selling to a resort. [Her](roz) own [son](gus) chains himself to the kiosk with [Indi](indi); the key goes down the blowhole, so there is nothing for it but to kiss. [Donna](donna) could have used the kiosk's back door to see the widowed [cousin](cousin), but [her](donna) [husband](shaun) is sitting on the step peeling prawns for [her](donna). [She](donna) tells [him](shaun) about the coffees. [He](shaun) goes on peeling. Up north, [Jarrah](jarrah) holds a thin hand until the machine is switched off.
- lose? roz "selling to a resort"
- parent roz gus "son"
- lose gus+indi "down the blowhole"
+ kiss gus indi "kiss"
- date? cousin donna "see"
- married.past _ cousin "widowed"
- married donna shaun "husband"
- help shaun donna "peeling prawns for her"
+ reveal donna shaun "tells"
- help jarrah tanya "holds"
+ die tanya "switched off"

== 11
[Jarrah](jarrah) brings [his](jarrah) [mother](tanya) home in a biscuit tin. [Aunty Pearl](aunty), [who](aunty) has not left [her](aunty) bed since the call, gets up, puts on lipstick and leads the whole town to the point, both [Jovics](brody+keira) included. [Brody](brody) is let out for the hour, [Minh](minh) beside [him](brody) without the cuffs. At the wake, [Stavros](stav) eats a pastry, asks who made it, and is told: the cook at the pub. The [cook](zac) is standing behind [him](stav) in a paper hat. The older [man](stav) has another.
- return jarrah "home"
- parent tanya jarrah "mother"
- sad aunty "not left her bed"
- recover aunty "gets up"
- travel aunty "leads"
+ celebrate _ tanya "wake"
- arrest.past _ brody "let out"
- create.past zac "made"
- hire.past zac "cook at the pub"
+ reconcile stav zac "has another"

== 12
The resort people come with bulldozers, to find [Ms Beech](roz) herself lying across the gate. [Her](roz) [tenant](donna) brings [her](roz) a pillow. [They](donna+roz) go halves, on paper, in [Donna](donna)'s kitchen. [Keira](keira) goes into labour in the bakery queue, eight weeks early; [Dr Nair](doctor) is at the cricket, and it is [Wally](surfer), diesel [fitter](surfer), [who](surfer) gets the cord from round the neck. [Voula](voula)'s first [grandchild](baby) is warm as a loaf. [Zac](zac) wants [her](baby) called after the [woman](aunty) [who](aunty) fed everybody. "[Pearl](baby)," says [Stav](stav), and cries into the till.
- reject roz _ "lying across the gate"
- help donna roz "pillow"
+ colleague.start donna roz "go halves"
+ birth keira baby "labour"
- rescue surfer baby "gets the cord"
- kin baby voula "grandchild"
- help.past aunty _ "fed"
