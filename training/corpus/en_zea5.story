%series Daruwala & Daughters
%lang en
%genre family saga of a Parsi bakery in Leicester, encyclopaedia summaries
%cast rus | Rustom Daruwala; Rustom | m
%cast shi | Shireen Daruwala; Shireen | f
%cast per | Perin | f
%cast kai | Kainaz | f
%cast del | Delna | f
%cast cyr | Cyrus Bharucha; Cyrus; Bharucha | m
%cast gor | Gordon Tansley; Tansley; Gordon | m
%cast ivy | Ivy Tansley; Ivy | f
%cast dom | Dominic | m
%cast farr | Farrokh | m
%cast mid | Nurse Quigley | f
%cast fire | - | m
%cast girl | Roshan | f
%cast bank | Mr. Pettifer; Pettifer | m
%cast boy | - | m
%cast babe | - | n

== 1 (1972)
Expelled from [Kampala](@kampala) with one suitcase and a sourdough in a jar, [Rustom](rus) and [Shireen Daruwala](shi) are met at [Leicester](@leicester) station by [his](rus) [cousin](farr) [Farrokh](farr), [who](farr) charges [them](rus+shi) for the lift. [Gordon Tansley](gor), a widowed [baker](gor) with bad lungs, takes [Rustom](rus) on for the night shift after tasting one bun. [Tansley](gor)'s [daughter](ivy) [Ivy](ivy), twelve, teaches the three Daruwala [girls](del+kai+per) to swear in the local fashion.
- flee rus+shi "Expelled" @kampala
- travel rus+shi "met at" @leicester
- kin farr rus "cousin"
- married.past _ gor "widowed"
- die.past _ "widowed"
- ill gor "bad lungs"
+ hire rus gor "takes Rustom on"
- parent gor ivy "daughter"
- meet del+kai+per ivy "teaches"
- parent rus+shi del+kai+per "girls"

== 2 (1974)
[Shireen](shi) sells saffron buns from a pram outside the hosiery mill and out-earns [her](shi) [husband](rus) within the month; [he](rus) sulks, then hands [her](shi) [his](rus) wages with a bow. [Perin](per), the eldest, is struck in the face by a stone thrown from a bus shelter. The [boy](boy) [who](boy) threw it is never found. [Gordon](gor), coughing blood into a flour sack, asks [Rustom](rus) to be a partner in the business.
- married rus shi "husband"
- jealous rus shi "sulks"
- gift rus shi "wages"
- injure per boy "struck in the face"
+ attack boy per "thrown"
- find! _ boy "never found"
- ill gor "coughing blood"
+ colleague? gor rus "partner"

== 3 (1976)
[Tansley](gor) dies on the proving-room floor, [Shireen](shi) holding [his](gor) hand. The will splits the bakery between [Rustom](rus) and [Ivy](ivy), now sixteen, [who](ivy) comes to live over the shop as a fourth daughter of the house. [Farrokh](farr) persuades the [manager](bank) of the bank, [Mr. Pettifer](bank), that [his](farr) [cousin](rus)'s papers are forged, in the hope of snapping up [Gordon](gor)'s half [himself](farr). [Shireen](shi) returns to the counter with the originals in [her](shi) corset.
+ die gor "dies"
- help shi gor "holding"
- find ivy+rus gor "splits the bakery"
- housemate.start ivy rus+shi "live over the shop"
+ betray farr rus "forged"
- kin farr rus "cousin"
- return shi "returns"

== 4 (1979)
[Ivy](ivy) and [Perin](per), as close as two buns in one tin, fall for the same [apprentice](cyr): [Cyrus Bharucha](cyr), handsome, late and broke. [He](cyr) walks out with [Perin](per) on Saturdays and with [Ivy](ivy) on Sundays, when [Perin](per) is at the fire temple. [Kainaz](kai), fourteen and observant, writes it down. At [Perin](per)'s twenty-first the diary is read out instead of a toast.
- friend ivy per "as close as"
- love ivy cyr "fall for"
- love per cyr "fall for"
+ cheat cyr per "on Sundays"
- affair cyr ivy "on Sundays"
- create kai "writes"
- celebrate per "twenty-first"
+ reveal kai "read out"

== 5 (1980)
[Perin](per) takes the first train that stops and becomes a trainee midwife in [Crewe](@crewe). [Bharucha](cyr), dismissed by [Rustom](rus) with a rolling pin, signs on with a container ship; nobody tells [him](cyr) that [Ivy](ivy) is in the family way. [Shireen](shi) has the [girl](ivy)'s room painted yellow and defies the neighbours to look surprised. [Nurse Quigley](mid) attends the confinement: it is a [girl](girl), named [Roshan](girl), light.
+ flee per "first train" @crewe
- hire per _ "trainee midwife"
- quit cyr rus "dismissed"
- travel cyr "signs on"
+ pregnant ivy cyr "in the family way"
- reveal! _ cyr "nobody tells him"
- help shi ivy "painted yellow"
+ birth ivy girl "girl"#2
- treat ivy mid "attends"

== 6 (1983)
[Delna](del), the youngest, announces at dinner that [she](del) means to become a firefighter, and the dinner burns. [Kainaz](kai) has meanwhile been seen hand in hand with [Dominic](dom), [Pettifer](bank)'s Catholic [son](dom), in three different parks. The [banker](bank) forbids the match on grounds of interest, [Rustom](rus) on grounds of religion; the two [fathers](bank+rus), to [their](bank+rus) alarm, have found something to agree on.
- reveal del "announces"
- hire? del "become"
- date dom kai "hand in hand"
- parent bank dom "son"
+ reject bank+rus dom+kai "forbids"
- parent rus kai "fathers"
- parent rus+shi del "youngest"

== 7 (1985)
Denied the temple and the church, [Kainaz](kai) and [Dominic](dom) are made man and wife at the registry office, with a fire engine for a carriage and [Delna](del) at the wheel. [Rustom](rus) stays at home and bakes the cake all the same. [Perin](per), sent an invitation by [Ivy](ivy), returns it unopened. [Farrokh](farr) is caught short-weighting the wedding almonds and barred from the shop for life, or until Monday.
- reject _ dom+kai "Denied"
+ wedding dom kai "man and wife"
- create rus "bakes the cake"
- invite ivy per "sent an invitation"
+ reject per ivy "returns it unopened"
- betray farr _ "short-weighting"
- reject _ farr "barred"

== 8 (1989)
Fire breaks out in the ovens at four in the morning. [Delna](del) is on duty; [she](del) carries out [Roshan](girl), goes back for [her](del) [father](rus) and is brought down by a beam. A [colleague](fire) pulls both [Daruwalas](del+rus) clear. [Rustom](rus)'s hands are burned to the bone. [Perin](per) drives down from [Crewe](@crewe) in [her](per) uniform and meets on the hospital stairs, for the first time, a [nine-year-old](girl) with [Cyrus](cyr)'s eyebrows.
+ rescue del girl "carries out"
- rescue? del rus "goes back"
- parent rus del "father"
- injure del "brought down"
- rescue fire del+rus "pulls both Daruwalas clear"
- colleague del fire "colleague"
+ injure rus "burned"
- travel per "drives down"
+ meet girl per "meets"

== 9 (1990)
The adjuster finds rags soaked in paraffin behind the mixers. [Delna](del), on crutches and against orders, makes inquiries; the receipts for the paraffin bear [Farrokh](farr)'s thumbprint in ghee. Arraigned, the old [man](farr) weeps that [he](farr) only wished to frighten [them](rus+shi) into selling. [Perin](per) stays to nurse [her](per) [father](rus) and shares a bathroom with [Ivy](ivy). [They](ivy+per) exchange eleven words in March and twelve in April.
- discover _ "finds"
- injure del "crutches"
- investigate del farr "makes inquiries"
+ discover del farr "thumbprint"
- accuse _ farr "Arraigned"
- sad farr "weeps"
- threaten.past farr rus+shi "frighten"
- help per rus "nurse"
- parent rus per "father"
- housemate ivy per "shares a bathroom"

== 10 (1994)
A bearded ship's [cook](cyr) orders a saffron bun and is served by [his](cyr) own [daughter](girl). [Roshan](girl) knows at once. [Cyrus](cyr) begs [Ivy](ivy) for a hearing; [she](ivy) gives [him](cyr) ten minutes and the washing-up. It is [Perin](per), though, [who](per) walks [him](cyr) to the station and on the platform forgives, not the [man](cyr), but the [girl](ivy) [she](per) used to share a tin with. That evening the two [women](ivy+per) get drunk on vanilla essence.
+ return cyr "orders a saffron bun"
- parent cyr girl "daughter"
- discover girl cyr "knows at once"
- reconcile? cyr ivy "begs"
- reconcile! cyr per "not the man"
+ reconcile ivy per "forgives"
- friend.past ivy per "share a tin"
- celebrate ivy+per "get drunk"

== 11 (1998)
[Shireen](shi) forgets the salt, then the price of a loaf, then the way home from the market. [Dominic](dom), [who](dom) lost [his](dom) job when the branch closed, takes over the books and the driving of [his](dom) [mother-in-law](shi), [who](shi) calls [him](dom) Mr. Pettifer and tips [him](dom). [Kainaz](kai) is offered a chair in [Toronto](@toronto) and turns it down. [Rustom](rus), [his](rus) hands like bark, labels every drawer in the house for [his](rus) [wife](shi), including the one that says: [I](rus) love [you](shi).
+ ill shi "forgets"
- quit.past dom _ "lost his job"
- help dom shi "takes over"
- kin dom shi "mother-in-law"
- gift shi dom "tips"
- hire? kai _ "offered"
- hire! kai _ "turns it down"
- married rus shi "wife"
+ confess rus shi "love"

== 12 (2002)
The bakery turns thirty. [Roshan](girl), [who](girl) has been head [baker](girl) since [she](girl) was nineteen, unveils a new sign with one word added. [Perin](per) has delivered [her](per) thousandth [baby](babe), [Kainaz](kai) and [Dominic](dom)'s own. [Farrokh](farr), out of prison and eighty, presents [Rustom](rus) with the fare for a lift, plus thirty years' interest. [Shireen](shi) dies that night in [her](shi) chair, warm flour on [her](shi) fingers, having recognised everybody once more.
- celebrate _ "turns thirty"
- hire.past girl "head"
- create girl "unveils"
- birth kai babe "baby"
- parent dom+kai babe "own"
- treat kai per "delivered"
- arrest.past _ farr "prison"
+ gift farr rus "presents"
+ die shi "dies"
