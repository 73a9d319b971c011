%series The Duty Scheme
%lang en
%genre law drama in a Dundee legal aid practice, encyclopaedia episode list
%cast morag    | Morag Sillars; Morag; Sillars | f
%cast priyanka | Priyanka Nair; Priyanka; Nair | f
%cast callum   | Callum Sillars; Callum | m
%cast desmond  | Desmond Achebe; Desmond; Achebe | m
%cast fyfe     | Sheriff Fyfe; Fyfe | m
%cast isla     | Isla Wedderburn; Isla | f
%cast wedder   | Hugh Wedderburn; Wedderburn | m
%cast bogdan   | Bogdan Ilic; Bogdan; Ilic | m
%cast lorna    | DI Lorna Keir; Lorna; Keir | f
%cast senga    | Senga | f
%cast tenant   | Ruaridh Bain; Bain | m
%cast landlord | Gilmour | m
%cast clerk    | - | f
%cast priest   | - | m

== 1 Custody Court
On a Monday with thirty prisoners in the cells, [Morag Sillars](morag), [who](morag) has run the firm alone since [her](morag) [husband](callum) moved out, engages the newly qualified [Priyanka Nair](priyanka) over the telephone, without having seen [her](priyanka). The first [client](bogdan) [she](morag) hands [her](priyanka) is [Bogdan Ilic](bogdan), a [roofer](bogdan), [who](bogdan) is charged with beating up the [landlord](landlord) of a tenement after the [latter](landlord) had put a family on the street. [Sheriff Fyfe](fyfe) refuses bail. Only when [Ilic](bogdan) has been led away does [Priyanka](priyanka) notice that [his](bogdan) right hand is in plaster, and has been for a month.
- married callum morag "husband"
- breakup.past callum morag "moved out"
+ hire priyanka morag "engages"
- meet! morag priyanka "without having seen her"
- advisor priyanka bogdan "client"
- accuse _ bogdan "charged"
- attack? bogdan landlord "beating up"
- arrest fyfe bogdan "refuses bail"
- injure.past bogdan "plaster"
+ discover priyanka bogdan "notice"

== 2 Cast
While [Nair](priyanka) looks for the [nurse](senga) [who](senga) put on the plaster, [Morag](morag) is opposed in court by the last [man](callum) [she](morag) would have wished for: [Callum Sillars](callum) has gone over to the prosecution, and the new depute [fiscal](callum) asks for [his](callum) own [wife](morag)'s motion to be thrown out. The [sheriff](fyfe) obliges [him](callum). On the stairs [she](morag) tells [him](callum) what [she](morag) thinks, with quotations. [Senga](senga), the [nurse](senga), can't talk to [Priyanka](priyanka), since [her](senga) brother rents from the same [Gilmour](landlord) [whose](landlord) jaw was broken; when [Priyanka](priyanka) promises [her](senga) anonymity, [she](senga) hands over the X-ray.
- investigate priyanka senga "looks for"
- married callum morag "wife"
- treat.past bogdan senga "put on the plaster"
- enemy callum morag "is opposed"
- hire callum "gone over to"
- sibling _ senga "brother"
- betray callum morag "thrown out"
- help fyfe callum "obliges"
+ quarrel callum morag "what she thinks"
- injure.past landlord "jaw was broken"
- reveal! senga priyanka "can't talk"
- help priyanka senga "promises her anonymity"
+ gift senga priyanka "hands over"

== 3 The Other Hand
The plaster clears [Bogdan](bogdan), [who](bogdan) walks out of the cells and, in [his](bogdan) delight, lifts [Priyanka](priyanka) off the ground under the eyes of the court [clerk](clerk). Somebody, however, did hit [Gilmour](landlord). [DI Lorna Keir](lorna) calls on the evicted [father](tenant), [Ruaridh Bain](tenant), and so does [Bogdan](bogdan), [who](bogdan) knows very well that [he](tenant) did it, because [he](bogdan) was holding [his](tenant) jacket. [He](bogdan) gives [him](tenant) money for the ferry. [Morag](morag) is served with papers by a messenger at [her](morag) own birthday lunch: [Callum](callum) wants to be rid of [her](morag) by the summer.
+ rescue priyanka bogdan "clears"
- happy bogdan "delight"
- attack.past tenant landlord "hit"
- lose.past tenant "evicted"
- investigate lorna tenant "calls on"
- help.past bogdan tenant "holding his jacket"
- flee? tenant "ferry"
- discover.past bogdan tenant "knows very well"
- help bogdan tenant "gives him money"
- celebrate morag "birthday lunch"
+ divorce? callum morag "wants to be rid"

== 4 Conflict of Interest
[Isla Wedderburn](isla) wants to leave [her](isla) [husband](wedder) [Hugh](wedder), the city's most feared advocate, and there is no lawyer left in [Dundee](@dundee) whom [he](wedder) has not retained in advance in order that [she](isla) should find none. [He](wedder) has overlooked [one](morag). [Morag](morag) hears [her](isla) out, sees the finger marks on [her](isla) neck and takes [her](isla) home to the box room. In the meantime [Desmond Achebe](desmond), the [trainee](desmond) from downstairs, brings [Priyanka](priyanka) a sandwich every day at one; [she](priyanka) supposes that the bakery has made a mistake.
- married isla wedder "husband"
+ breakup? isla wedder "wants to leave"
- betray.past wedder isla "retained in advance"
- discover morag isla "finger marks"
- attack.past wedder isla "finger marks"
+ help morag isla "takes her home"
- housemate.start isla morag "box room"
- gift desmond priyanka "brings Priyanka a sandwich"
- love desmond priyanka "sandwich"
- discover! priyanka desmond "supposes"

== 5 Service of Documents
[Wedderburn](wedder) writes to [Sillars](morag) on thick paper: should [she](morag) not drop [his](wedder) [wife](isla), the Law Society will hear of a client account that was short in 2019. It was [Callum](callum) [who](callum) had dipped into it and [she](morag) [who](morag) had put it right, as [the two](callum+morag) of [them](callum+morag) alone know. So [he](callum) has talked. [Morag](morag) finds [him](callum) at the rowing club and pushes [him](callum), blazer and all, into the [Tay](@tay). [Isla](isla), [who](isla) has seen the letter, packs [her](isla) bag so as to spare [her](morag) the scandal; [Priyanka](priyanka) sits down on the lid.
+ threaten wedder morag "the Law Society will"
- married isla wedder "wife"
- steal.past callum morag "dipped into it"
- help.past morag callum "put it right"
- betray callum morag "has talked"
- reveal callum wedder "has talked"
- attack morag callum "pushes him"
- discover isla "has seen the letter"
- travel? isla "packs her bag"
- help priyanka isla "sits down on the lid"

== 6 Diet of Trial
A filler by common consent: a man with nine budgerigars, a boundary hedge, a [sheriff](fyfe) with toothache. [Fyfe](fyfe) snaps at everybody until the [clerk](clerk) takes [him](fyfe) by the sleeve to [her](clerk) own dentist and waits outside. [He](fyfe) afterwards fines the hedge. [Desmond](desmond) has looked up how long one may bring a colleague sandwiches before it becomes harassment; there is no authority on the point. "[You](desmond) could ask [her](priyanka)," remarks [Morag](morag). [He](desmond) could. [He](desmond) reads another volume instead.
- ill fyfe "toothache"
- quarrel _ fyfe "snaps"
+ help clerk fyfe "takes him"
- colleague desmond priyanka "colleague"
- love desmond priyanka "bring a colleague sandwiches"
- confess! desmond priyanka "reads another volume"

== 7 Precognition
[Ruaridh Bain](tenant), unable to sleep in [Orkney](@orkney), goes to a [priest](priest), [who](priest) advises [him](tenant) to go to a solicitor. [He](tenant) telephones [Priyanka](priyanka), but gets [Desmond](desmond), [who](desmond) passes it on to [her](priyanka) word for word, including that it was [Bogdan](bogdan) [who](bogdan) had paid the fare. [She](priyanka) has been out with [Bogdan](bogdan) three times by now; [she](priyanka) puts off a fourth. [DI Keir](lorna), [who](lorna) was at school with [Isla](isla) and once let [her](isla) down badly by believing [her](isla) [husband](wedder), turns up at the box room with flowers, and is sent away with them.
- sad tenant "unable to sleep"
- advisor priest tenant "advises"
- reveal tenant desmond "telephones"
+ reveal desmond priyanka "word for word"
- help.past bogdan tenant "paid the fare"
- date.past bogdan priyanka "three times"
- reject priyanka bogdan "puts off"
- friend.past isla lorna "at school with"
- betray.past lorna isla "let her down"
- married isla wedder "husband"
- gift? lorna isla "flowers"
+ reject isla lorna "sent away"

== 8 Productions
The [advocate](wedder)'s driver saw everything and drinks; [Lorna](lorna), [who](lorna) is not to be got rid of with flowers alone, buys the man six rounds and receives the dashcam film in return. [She](lorna) lays it on [Isla](isla)'s blanket. [Isla](isla) watches it to the end, then asks [her](lorna) to sit down. [Wedderburn](wedder) is taken in for questioning straight from the bench bar, and [Callum](callum), [who](callum) ought to prosecute [him](wedder), reports sick, for it was [Hugh](wedder) [who](wedder) got [him](callum) the post. [Sheriff Fyfe](fyfe), asked for a warrant at midnight by [Morag](morag) in person, signs in [his](fyfe) pyjamas.
- find lorna "dashcam film"
- gift _ lorna "in return"
+ gift lorna isla "lays it on"
- reconcile isla lorna "sit down"
+ arrest lorna wedder "taken in for questioning"
- betray callum _ "reports sick"
- help.past wedder callum "got him the post"
- help fyfe morag "signs"

== 9 Art and Part
[Bogdan](bogdan) has read in the paper that [Bain](tenant) came back and gave himself up. [He](bogdan) comes to tell [Priyanka](priyanka) that [he](bogdan) held the jacket. [She](priyanka) tells [him](bogdan) that [she](priyanka) has known for weeks, and, as [his](bogdan) lawyer, that [he](bogdan) should say nothing more, and, as somebody [he](bogdan) had kissed on the bridge, that [he](bogdan) ought to have said it sooner. It is the end of something that had hardly begun. [Desmond](desmond), carrying sandwiches, finds [her](priyanka) with [her](priyanka) forehead on the photocopier, and for once stays until [she](priyanka) has eaten.
- return tenant "came back"
- arrest _ tenant "gave himself up"
- discover bogdan tenant "read in the paper"
- reveal bogdan priyanka "comes to tell"
- discover.past priyanka bogdan "has known for weeks"
- advisor priyanka bogdan "lawyer"
- kiss.past bogdan priyanka "kissed"
- accuse priyanka bogdan "ought to have said"
+ breakup bogdan priyanka "the end of something"
- sad priyanka "forehead on the photocopier"
- help desmond priyanka "stays until"

== 10 Proof
[Isla](isla) gives evidence for five hours. [Her](isla) [husband](wedder), [who](wedder) is defending himself, cross-examines [her](isla), until [Fyfe](fyfe) asks [him](wedder) whether [he](wedder) has heard of shame. The film is played; in the gallery [Senga](senga), off duty, holds the hand of a [woman](clerk) [she](senga) does not know, and [who](clerk) is the [clerk](clerk). [Wedderburn](wedder) gets four years. As they take [him](wedder) down [he](wedder) calls out the matter of 2019, and every pencil in the press box starts to move. [Morag](morag) gets up and says that it is true, and whose hand it had been. In the third row that [hand](callum) reaches for a coat.
- reveal isla "gives evidence"
- married isla wedder "husband"
- investigate wedder isla "cross-examines"
- accuse fyfe wedder "shame"
- help senga clerk "holds the hand"
- meet! clerk senga "does not know"
+ arrest _ wedder "four years"
- accuse wedder morag "calls out"
+ reveal morag "whose hand it had been"
- accuse morag callum "whose hand it had been"
- steal.past callum "whose hand"
- flee? callum "reaches for a coat"

== 11 Without the Option
[Callum](callum) is caught by [Keir](lorna) on the platform at [Leuchars](@leuchars), with a ticket to [Lisbon](@lisbon) in [his](callum) hand. From the cell [he](callum) asks for a solicitor, and the duty [solicitor](morag) that night is [his](callum) [wife](morag). [She](morag) could refuse. [She](morag) brings [him](callum) a clean shirt, advises [him](callum) to plead guilty, and slides the divorce papers across, signed, with a pen. [He](callum) weeps, though less about the papers than about the shirt. [Desmond](desmond) passes [his](desmond) last exam and is so startled that [he](desmond) tells [Priyanka](priyanka) all about the sandwiches.
+ arrest lorna callum "caught by Keir"
- travel? callum "ticket" @lisbon
- married callum morag "wife"
- advisor morag callum "duty solicitor"
- gift morag callum "clean shirt"
- divorce? callum morag "divorce papers"
- sad callum "weeps"
- find desmond "passes his last exam"
+ confess desmond priyanka "tells Priyanka all about"

== 12 Discharged
"[I](priyanka) thought it was the bakery," [Priyanka](priyanka) says, after a pause that [Achebe](desmond) later puts at eleven minutes. Then [she](priyanka) bites into the half of the sandwich [he](desmond) is still holding. The Bains get their flat back, as [Gilmour](landlord) has had to sell up; the [roofer](bogdan) mends the gutter for nothing. [Isla](isla) moves from the box room to the [inspector](lorna)'s spare one, and neither [woman](isla+lorna) calls it anything yet. The brass plate is changed at last: [Sillars and Nair](#firm). [Morag](morag), up the ladder, drops the screwdriver on the head of the passing [sheriff](fyfe), and buys [him](fyfe) dinner by way of damages.
+ love priyanka desmond "bites into"
- find tenant "get their flat back"
- lose landlord "sell up"
- help bogdan tenant "mends the gutter"
+ move isla lorna "moves from"
- housemate.start isla lorna "spare one"
+ colleague morag priyanka "Sillars and Nair"
- injure fyfe morag "drops the screwdriver"
- date fyfe morag "dinner"
