%series Ward Eleven
%lang en
%genre drill
%cast achterberg | Sister Achterberg; Achterberg | f
%cast kwabena | Kwabena Asante; Kwabena | m
%cast efua | Efua Asante; Efua | f
%cast captain | Captain Iveson; Enoch Iveson | m
%cast zielinska | Mrs Zielinska; Bed Four | f
%cast nobody | Crispin Vail; Crispin; Mr Nobody | m
%cast parveen | Parveen; Nurse Parveen | f
%cast finlay | Finlay | m
%cast thorne | Mr Thorne; Thorne | m
%cast imogen | Imogen Thorne; Mrs Thorne; Imogen | f
%cast malone | Dr Malone; Malone | f
%cast kolar | Vesna Kolar; Dr Kolar | f
%cast ludo | Ludo; Ludwik | m
%cast delphine | Delphine | f
%cast solange | Solange | f
%cast oriane | Madame Oriane | f
%cast gunnar | Gunnar | m
%cast lim | Mr Lim | m
%cast rowena | Constable Iveson; Rowena Iveson; Rowena | f
%cast abiola | Reverend Abiola | f
%cast araminta | Araminta | f
%cast director | - | f
%cast cat | Morphine | f
%cast baby | Enoch | m
%cast finmother | - | f
%cast rowmother | - | f
%cast aramother | - | f

== 1
Not being a nun, [Sister Achterberg](achterberg) is tired of being asked to pray. What [she](achterberg) runs, on the third floor of [St Ebba's](#ebba), is Ward Eleven: five beds and a view of the gasworks. [Her](achterberg) [deputy](kwabena) by night, [Kwabena Asante](kwabena), has the same view, only dark, and a [wife](efua), [Efua](efua), seven months gone.
- boss achterberg kwabena "deputy"
- married efua kwabena "wife"
+ pregnant efua kwabena "seven months gone"

== 2
The bed by the window is occupied by [Captain Iveson](captain), [who](captain) for forty years steered the same ferry across the same river. It is coveted from the opposite corner. [Mrs Zielinska](zielinska), there on account of a broken hip, has sent [him](captain) two written demands and a pear. [He](captain) has eaten the one and, of the others, granted neither.
- injure zielinska "broken hip"
- gift zielinska captain "pear"
+ reject captain zielinska "granted neither"

== 3
On the night of the storm a [man](nobody) in a dinner jacket is hauled out of the canal and brought up, blue, barefoot and unable to say who [he](nobody) is. [Parveen](parveen), the [student](parveen) on duty, chalks NOBODY over [his](nobody) bed. When [she](parveen) cuts off the jacket, a ring rolls under the cupboard, and [he](nobody), [she](parveen) could swear, watches it go.
+ rescue _ nobody "hauled out"
- meet nobody parveen "chalks"
- lose nobody "rolls"
- ill nobody "blue"

== 4
[Mr Thorne](thorne) does [his](thorne) round at the speed of a tram, and at [his](thorne) heels comes [his](thorne) [registrar](malone), [Dr Malone](malone), [who](malone) is cleverer. The [surgeon](thorne) asks [her](malone) something, [she](malone) answers, and [he](thorne) passes the answer off as [his](thorne), only louder. [Ludo](ludo), the [porter](ludo), [who](ludo) heard which voice came first, is lost to the world behind a trolley and from that hour to [her](malone).
- boss thorne malone "registrar"
- steal thorne malone "passes the answer off"
+ love.start ludo malone "lost to the world"
- discover ludo malone "heard which voice"

== 5
It is noted with surprise that [Bed Four](zielinska) calls the [porter](ludo) [Ludwik](ludo) and wipes [his](ludo) chin. [She](zielinska) is [his](ludo) [grandmother](zielinska), and having watched [him](ludo) watching the [doctor](malone), [she](zielinska) means to see the [two](ludo+malone) of [them](ludo+malone) settled before [she](zielinska) is sent home.
- kin ludo zielinska "grandmother"
- discover zielinska ludo "watched"
- love ludo malone "watching"
+ couple? ludo malone "settled"

== 6
Down from a trapeze, and straight on to the ward, comes [Delphine](delphine) with a leg in two pieces. [Her](delphine) [twin](solange), [Solange](solange), [who](solange) should have caught [her](delphine) but was making eyes at somebody in row three, comes along and wails so loudly that [Sister Achterberg](achterberg) gives [her](solange) the sedative first.
+ injure delphine "leg in two pieces"
- sibling delphine solange "twin"
- rescue! solange delphine "should have caught"
- flirt.past solange _ "making eyes"
- sad solange "wails"
- treat solange achterberg "sedative"

== 7
While [she](kolar) puts people to sleep, [Dr Kolar](kolar), the [anaesthetist](kolar), hums, and the tune [she](kolar) hums this month is that of [Thorne](thorne)'s telephone. Between two stitches [Malone](malone) draws the conclusion. So, up in the gallery, does the [surgeon](thorne)'s [wife](imogen), [who](imogen) sits on the board and has come to see what the new lamps cost.
+ affair kolar thorne "Thorne's telephone"
- discover malone kolar+thorne "draws the conclusion"
- married imogen thorne "wife"
- discover imogen kolar+thorne "So"

== 8
Two boxes of morphine have walked out of the cabinet of [Mr Lim](lim), the [pharmacist](lim), to which there are two keys. One hangs from [his](lim) belt. The other, says [Sister Achterberg](achterberg), hangs from [hers](achterberg), and has since [he](lim) was in short trousers. [He](lim) observes that [she](achterberg) limps, [she](achterberg) that [he](lim) gambles; each has as good as called the other a thief. Only the [cat](cat), [whose](cat) name is [Morphine](cat), is above suspicion.
+ steal _ lim "walked out"
- accuse lim achterberg "called the other"
- accuse achterberg lim "called the other"

== 9
The police send [Constable Iveson](rowena), [who](rowena) takes one look at the bed by the window and asks to be relieved of the case. [She](rowena) and [her](rowena) [father](captain) have not been on speaking terms since [he](captain) declined to hold the ferry for [her](rowena) wedding. [She](rowena) is told to get on with it. The [Captain](captain), behind [his](captain) newspaper, has it upside down.
- quit? rowena "relieved of the case"
- parent captain rowena "father"
+ quarrel.past captain rowena "not been on speaking"
- reject.past captain rowena "declined"
- wedding.past _ rowena "wedding"
- investigate rowena _ "get on with it"

== 10
Asked by the [constable](rowena) where [he](finlay) was on Tuesday, [Finlay](finlay), the other [student](finlay), says: at the pictures. Asked the same, [Parveen](parveen), [who](parveen) shares a flat with [him](finlay) and knows that [he](finlay) was nothing of the kind, says that [she](parveen) sat next to [him](finlay). [Rowena Iveson](rowena) takes down both lies with one hand, and with the other a pear from [Mrs Zielinska](zielinska).
- investigate rowena finlay+parveen "Asked"
- housemate finlay parveen "shares a flat"
- help parveen finlay "sat next to him"
+ betray finlay+parveen rowena "lies"
- gift zielinska rowena "pear"
- discover parveen finlay "knows"

== 11
[Gunnar](gunnar), the [physiotherapist](gunnar), pronounces [his](gunnar) [patient](solange) a miracle: yesterday a cripple, today [she](solange) kicks higher than [her](solange) own head. Only on the stairs, bumping into [another](delphine) with crutches and the same nose, does it dawn on [him](gunnar) that the [sisters](delphine+solange) have changed places and that the [one](delphine) with the fracture has been out for oysters.
- recover! delphine "miracle"
- sibling delphine solange "sisters"
- betray delphine+solange gunnar "changed places"
+ discover gunnar delphine+solange "dawn"
- injure delphine "fracture"
- travel delphine "out for oysters"
- treat solange gunnar "patient"

== 12
The oysters were on [Finlay](finlay), for it was [he](finlay) [who](finlay) had sat in row three. [He](finlay) asked out the [girl](delphine) [whose](delphine) pulse [he](finlay) takes, and never noticed the [one](solange) [who](solange) missed a wrist on [his](finlay) account. From the bed where [she](solange) lay for [her](solange) [sister](delphine)'s sake, [Solange](solange) had to listen to [them](delphine+finlay) giggling all the way to the lift.
+ date delphine finlay "asked out"
- treat delphine finlay "takes"
- love solange finlay "on his account"
- help solange delphine "sake"
- sibling delphine solange "sister"
- happy delphine+finlay "giggling"
- gift finlay delphine "oysters"
- discover! finlay solange "never noticed"

== 13
[Imogen Thorne](imogen) has the [anaesthetist](kolar) to lunch. [She](imogen) does not want a scene, [she](imogen) says, passing [her](kolar) the salt; [she](imogen) merely wonders if [Dr Kolar](kolar), too, has been told that [his](thorne) poor [wife](imogen) is dying. [Vesna Kolar](kolar) lays down [her](kolar) fork. [He](thorne) gave [her](imogen) until spring, [she](kolar) says. [Mrs Thorne](imogen) helps herself to more lamb.
+ invite imogen kolar "to lunch"
- betray.past thorne kolar "told"
- married imogen thorne "wife"
- die! imogen "dying"
- reveal kolar imogen "until spring"

== 14
Back from lunch, [she](kolar) lets [her](kolar) [lover](thorne) know, in the middle of a gall bladder, that [they](kolar+thorne) are finished. [He](thorne) calls for a swab. [She](kolar) inquires how [he](thorne) would like to be put under himself, for good. It is the [registrar](malone) [who](malone), easing the knife out of [his](thorne) shaking hand, sees the gall bladder through.
- return kolar "Back"
- affair kolar thorne "lover"
+ breakup kolar thorne "finished"
- threaten kolar thorne "put under"
- sad thorne "shaking"
- help malone thorne "sees the gall bladder"

== 15
Every afternoon at three [Bed Four](zielinska) is visited by a pain that only [Dr Malone](malone) can locate, and every afternoon at three a [porter](ludo) is required to hold the lamp. "[He](ludo) studies," [Mrs Zielinska](zielinska) moans, moving the [doctor](malone)'s fingers towards the spine. "Anatomy, under the stairs." [She](malone) looks round at [him](ludo). The lamp goes out.
- ill! zielinska "pain"
- help ludo malone "hold the lamp"
+ reveal zielinska malone "moans"
- treat zielinska malone "locate"

== 16
It is true. Turned down by the medical school once for want of money and once for want of a tie, [Ludo](ludo) means to try again. [Malone](malone) lends [him](ludo) all [her](malone) lecture notes. The tie is contributed by [Mr Nobody](nobody), [who](nobody) knots it for [him](ludo) without looking. [Parveen](parveen), holding the mirror, asks herself what sort of man forgets his own name and remembers that.
- reject.past _ ludo "Turned down"
+ gift malone ludo "lends"
- gift nobody ludo "contributed"
- help nobody ludo "knots"
- discover? parveen nobody "asks herself"

== 17
With a ruler, [Parveen](parveen) retrieves the ring from under the cupboard. Inside it is engraved ARAMINTA. [She](parveen) sets it on [his](nobody) breakfast tray, beside the egg, and [he](nobody) loses what colour [he](nobody) had. "[You](nobody) have been having us on," [she](parveen) says. [He](nobody) is a coward, [he](nobody) says, [his](nobody) name is [Crispin](nobody), and could [she](parveen) keep both to herself?
+ find parveen "retrieves"
- sad nobody "loses what colour"
- accuse parveen nobody "having us on"
- betray.past nobody parveen "having us on"
+ reveal nobody parveen "his name is Crispin"
- reveal! parveen "keep both to herself"

== 18
Ten minutes before [he](nobody) was due at the altar, [Crispin Vail](nobody) explains to the [student](parveen), [he](nobody) overheard [his](nobody) [bride](araminta) settling with [her](araminta) [mother](aramother) what [he](nobody) was to be allowed to say for the rest of [his](nobody) days. [He](nobody) walked out, and on, and off the end of the quay. [Parveen](parveen) has plenty to say to that, says none of it, and brings [him](nobody) another egg.
- wedding? araminta nobody "altar"
- reveal nobody parveen "explains"
- discover.past nobody araminta+aramother "overheard"
- engaged.past araminta nobody "bride"
- parent aramother araminta "mother"
+ flee.past nobody araminta "walked out"
- gift parveen nobody "another egg"

== 19
[Efua Asante](efua) has come to bring [her](efua) [husband](kwabena) the supper [he](kwabena) forgot when [her](efua) waters break between two beds. [Kwabena](kwabena), at [whose](kwabena) hands four hundred infants have seen the light, sits down on the floor. So the orders are given by [Mrs Zielinska](zielinska), and the [Captain](captain), being nearest, is ordered to let the poor [woman](efua) squeeze [his](captain) hand.
- gift efua kwabena "supper"
- married efua kwabena "husband"
+ birth? efua "waters break"
- help zielinska efua "orders"
- help captain efua "squeeze"
- travel efua "come"

== 20
The [boy](baby) arrives at 3.40 by the ward clock, which is slow. [His](baby) [mother](efua) calls [him](baby) [Enoch](baby), after the [owner](captain) of the hand [she](efua) has crushed. Setting it falls to [Malone](malone). The [patient](captain) has one request: that the [lady](zielinska) [who](zielinska) shouted so well be given the place next to [his](captain), with a share in the window.
+ birth efua baby "arrives"
- parent efua baby "mother"
- injure captain efua "crushed"
- treat captain malone "Setting"
- neighbour? captain zielinska "next to his"
- gift? captain zielinska "share"

== 21
With one hand in plaster [he](captain) cannot manage a newspaper, so the [Captain](captain)'s former [adversary](zielinska) turns the pages for [him](captain), always too soon. By Thursday [she](zielinska) is reading it out; by Saturday [he](captain) is correcting the way [she](zielinska) says the name of the river; by Sunday, the night [nurse](kwabena) reports, [the two](captain+zielinska) are holding hands behind it.
- injure captain "plaster"
- enemy.past captain zielinska "adversary"
- help zielinska captain "turns"
+ couple.start captain zielinska "holding hands"
- reveal kwabena "reports"

== 22
[Rowena](rowena), come about the morphine, discovers a strange [woman](zielinska) spooning soup into [her](rowena) [father](captain). "[Your](rowena) [mother](rowmother) has been dead eleven years," [he](captain) says between two spoonfuls. "[You](rowena) missed the boat for that, too." [She](rowena) was abroad, [she](rowena) says; [she](rowena) wept in a telephone box. [Mrs Zielinska](zielinska) gets up, gives [her](rowena) the spoon and goes to see about some salt.
- find rowena captain+zielinska "discovers"
- help zielinska captain "spooning"
- parent captain rowena "father"
- parent rowmother rowena "mother"
- die.past rowmother "dead"
- sad.past rowena "wept"
+ reconcile? captain rowena "gives her the spoon"
- meet rowena zielinska "strange"
- accuse captain rowena "missed the boat"
- travel.past rowena "abroad"

== 23
A third box is missed; but on the night in question [Mr Lim](lim) was at cards, and so was [Sister Achterberg](achterberg), [who](achterberg) cleaned [him](lim) out. Each being now the other's alibi, the [pharmacist](lim) and the [sister](achterberg) see no way round trusting one another. [He](lim) carries [her](achterberg) bag to the tram. It is the shoes, [he](lim) realises, that make [her](achterberg) limp.
- steal _ lim "missed"
+ find achterberg lim "cleaned him out"
- friend.start achterberg lim "trusting"
- help lim achterberg "carries"
- discover lim achterberg "realises"

== 24
[Parveen](parveen) tails [her](parveen) [flatmate](finlay) across the city by bus. In a basement in [Tanner Street](@tanner) [he](finlay) is filling a syringe, and [she](parveen) has drawn breath to scream at [him](finlay) when [she](parveen) makes out the bed, and in the bed a grey wisp of a [woman](finmother) to [whom](finmother) [he](finlay) says, "Nearly there, [Mum](finmother)."
- investigate parveen finlay "tails"
- housemate finlay parveen "flatmate"
- travel finlay+parveen "across the city" @tanner
+ discover parveen finlay "makes out"
- ill finmother "grey wisp"
- treat finmother finlay "syringe"
- parent finmother finlay "Mum"

== 25
Two secrets, and both of them other people's, are one too many for [Parveen](parveen). [She](parveen) takes the [student](finlay)'s to the only [person](achterberg) [who](achterberg) never sleeps. [Sister Achterberg](achterberg) hears [her](parveen) out, puts on the bad shoes and has the [thief](finlay) take [her](achterberg) to [his](finlay) [mother](finmother). By midnight the old [woman](finmother) lies on Ward Eleven, out of pain by prescription.
+ reveal parveen achterberg "takes"
- steal.past finlay lim "thief"
- travel achterberg+finlay "take her"
- parent finmother finlay "mother"
- help achterberg finmother "out of pain"

== 26
No fool, the [constable](rowena) counts five patients where [her](rowena) list has four, studies the new [one](finmother)'s chart and then [Finlay](finlay)'s ears, which are scarlet. What, [she](rowena) asks [her](rowena) [father](captain), does one do when the timetable is clear and the passenger is late? [He](captain) contemplates [his](captain) plaster. "One waits for the passenger," says the [Captain](captain). [She](rowena) closes the case without a culprit. Then [she](rowena) kisses [him](captain) on the ear.
- investigate rowena finmother "studies"
- discover rowena finlay "scarlet"
- parent captain rowena "father"
- injure captain "plaster"
- arrest! rowena finlay "without a culprit"
+ reconcile captain rowena "kisses him"

== 27
[Finlay](finlay) goes to the [director](director) of nursing to resign. [She](director), [who](director) has not been told why and would rather not be, tears up the letter. In the corridor [one](solange) of the [twins](delphine+solange) is waiting. [He](finlay) has never known [them](delphine+solange) apart except by the plaster, and [this one](solange), running up on two good legs, throws [her](solange) arms round [his](finlay) neck and makes the difference plain on [his](finlay) mouth.
- quit? finlay director "resign"
- reject director finlay "tears up"
- reveal! _ director "not been told"
- sibling delphine solange "twins"
+ kiss finlay solange "on his mouth"

== 28
[Delphine](delphine) takes it well: [she](delphine) hurls one crutch at [him](finlay), the other at [her](delphine) [sister](solange), and then, with nothing left to stand on, topples into the arms of [Gunnar](gunnar), [who](gunnar) keeps [her](delphine) upright for rather longer than the exercise requires. From the doorway [they](delphine+gunnar) are applauded by a [person](oriane) in spangles. It is [Madame Oriane](oriane), the [girls](delphine+solange)' [aunt](oriane), [who](oriane) owns the circus.
+ attack delphine finlay+solange "hurls"
- sibling delphine solange "sister"
- rescue gunnar delphine "keeps her upright"
- flirt delphine gunnar "longer"
- kin delphine+solange oriane "aunt"
- boss oriane delphine+solange "owns the circus"

== 29
[She](oriane) wants both [nieces](delphine+solange) back on the wire by June, or there will be talk of a penalty. When [Gunnar](gunnar) protests, [Madame Oriane](oriane) has the lame [one](delphine) spirited away at visiting time, in a laundry basket, by two clowns. [He](gunnar) gives chase in theatre slippers. The [porter](ludo), [who](ludo) understands laundry baskets, merely stops the lift and opens the lid.
- kin delphine+solange oriane "nieces"
- return? delphine+solange "back"
- threaten oriane delphine+solange "penalty"
- quarrel gunnar oriane "protests"
+ abduct oriane delphine "spirited away"
- rescue? gunnar delphine "chase"
- rescue ludo delphine "opens the lid"

== 30
[Imogen](imogen) petitions for divorce, and at the next meeting of the board proposes that the chief of surgery be elected by the staff. Within one Monday [her](imogen) [husband](thorne) is rid of [his](thorne) house, [his](thorne) parking space and, by eleven votes to one, [his](thorne) office. The one was [his](thorne) own. [His](thorne) [successor](malone), a certain [Dr Malone](malone), had not even asked for it.
+ divorce? imogen thorne "divorce"
- married imogen thorne "husband"
- lose thorne "rid"
+ quit thorne "votes"
- hire malone "successor"

== 31
A stabbing in [his](thorne) side, which [he](thorne) has diagnosed as injustice, fells [Thorne](thorne) in what is no longer [his](thorne) parking space. It is the appendix. [He](thorne) is wheeled in by a [porter](ludo) [whose](ludo) name [he](thorne) never learned, put to sleep by the [woman](kolar) [who](kolar) threw [him](thorne) over, and cut open by the [one](malone) [who](malone) has [his](thorne) job. [All three](kolar+ludo+malone) are exceedingly careful.
- ill thorne "appendix"
- help ludo thorne "wheeled in"
- treat thorne kolar "put to sleep"
- breakup.past kolar thorne "threw him over"
+ treat thorne malone "cut open"
- hire.past malone "has his job"

== 32
On coming round [he](thorne) sobs, for the first time since school, into the sleeve of the [chaplain](abiola). What is it that grieves [him](thorne), asks [Reverend Abiola](abiola), that [his](thorne) [wife](imogen) has left [him](thorne)? That it is so beautifully sutured, says the [patient](thorne). Then [he](thorne) had better tell [her](malone) so, says [she](abiola). On the next round, before all the nurses, [he](thorne) does. [Malone](malone) repeats it louder.
- recover thorne "coming round"
- sad thorne "sobs"
+ help abiola thorne "sleeve"
- married imogen thorne "wife"
- breakup.past imogen thorne "left him"
- reveal thorne malone "does"
- advisor abiola thorne "chaplain"

== 33
A [stranger](araminta) in white, muddy to the knees, has been asking in every hospital along the canal for a tall [man](nobody) without shoes. At [St Ebba's](#ebba) it is [Parveen](parveen) [who](parveen) opens. "There is [one](nobody)," [she](parveen) says, "but [he](nobody) remembers nobody." "[He](nobody) will remember [Araminta](araminta)," says [Araminta](araminta), and from behind the curtain comes the scrape of somebody going under a bed.
- investigate araminta nobody "asking"
+ meet araminta parveen "opens"
- betray parveen araminta "remembers nobody"
- flee nobody araminta "going under a bed"

== 34
To speak to [him](nobody) [she](araminta) has to lie down on the linoleum. [She](araminta) is not here to fetch [him](nobody), [Araminta](araminta) tells the dark; all the way up the aisle [she](araminta) too had been looking for a side door. [She](araminta) would like the ring, that is all, to drop in the canal. A hand comes out with it. Both former [fiancés](araminta+nobody) start to laugh, and [Parveen](parveen), [who](parveen) had been holding [her](parveen) breath, leaves the room.
- flee.past? araminta nobody "looking for a side"
- reveal araminta nobody "tells"
- gift nobody araminta "hand comes out"
- ex araminta nobody "former fiancés"
+ engaged.past araminta nobody "former fiancés"
- happy araminta+nobody "laugh"
- reconcile! araminta nobody "fetch him"

== 35
There is now no reason for [Crispin](nobody) to be ill. [He](nobody) therefore comes down with pneumonia, three weeks late. [Parveen](parveen), [who](parveen) had been about to show [him](nobody) the door, sits up with [him](nobody) four nights running, and on the fifth, the fever having broken, [he](nobody) asks [her](parveen) who [she](parveen) might be. [She](parveen) has spelt it out for [him](nobody), choking, before [she](parveen) sees the grin.
- ill! nobody "to be ill"
- ill nobody "pneumonia"
- help parveen nobody "sits up with him"
+ recover nobody "broken"
- betray nobody parveen "grin"
- sad parveen "choking"
- discover parveen nobody "sees"

== 36
The [Captain](captain)'s heart, which had foundered once already in March, stops on a Wednesday with the ebb. [Rowena](rowena) has hold of one of [his](captain) hands, and of the mended one [she](zielinska) [who](zielinska) was never [his](captain) wife. "[He](captain) waited for [me](rowena)," says the [daughter](rowena). "For both of [us](rowena+zielinska)," [Mrs Zielinska](zielinska) says, and reaches across to shut [his](captain) eyes.
- ill.past captain "foundered"
+ die captain "stops"
- help rowena+zielinska captain "hold"
- married! captain zielinska "never his wife"
- parent captain rowena "daughter"

== 37
To [Mrs Zielinska](zielinska) [he](captain) has bequeathed a savings book and [his](captain) half of the window. [She](zielinska) can walk, and to tell the truth could at Easter; [she](zielinska) walks to the bank, and from there to the medical school, where [she](zielinska) counts out six years of [her](zielinska) [grandson](ludo)'s fees. As to whether [he](ludo) is any good, a letter lies there already, in the hand of the new [chief](malone) of surgery.
- gift captain zielinska "bequeathed"
- recover zielinska "can walk"
- travel zielinska "walks to the bank"
+ help zielinska ludo "counts out"
- kin ludo zielinska "grandson"
- help malone ludo "letter"

== 38
[Sister Achterberg](achterberg) lays down [her](achterberg) keys; according to the personnel office, [she](achterberg) has been sixty-five for nine years. [Mr Lim](lim) presents [her](achterberg) with shoes, soft ones, the right size. [Kwabena](kwabena) is to have the ward. And who, [he](kwabena) asks, will sit with the dying at four in the morning? "[You](kwabena) will," says [his](kwabena) old [superior](achterberg), "and then [you](kwabena) will go home to [your](kwabena) [wife](efua) and the [child](baby)."
+ quit achterberg "lays down her keys"
- gift lim achterberg "presents"
- hire kwabena "have the ward"
- boss.past achterberg kwabena "old superior"
- married efua kwabena "wife"
- parent efua+kwabena baby "child"

== 39
In the handbag of the [director](director) of nursing the [cat](cat) is delivered of five. [Gunnar](gunnar) takes a black one for [Delphine](delphine), [who](delphine) has thrown away the stick and set up house on [his](gunnar) barge. [Finlay](finlay) follows [his](finlay) [mother](finmother) to the cemetery with [Solange](solange) on [his](finlay) arm. And [Mr Thorne](thorne), now that [he](thorne) is under [Dr Malone](malone), has been heard repeating [her](malone) answers with [her](malone) name in front.
+ birth cat "delivered"
- gift gunnar delphine "black one"
- recover delphine "thrown away the stick"
- move delphine gunnar "set up house"
- die finmother "cemetery"
- parent finmother finlay "mother"
- help solange finlay "on his arm"
- boss malone thorne "under"

== 40
On the last evening of summer the [chief](malone) of surgery descends to the stairs under which a first-year [student](ludo) is learning the bones. [He](ludo) has got as far as the wrist. [She](malone) lends [him](ludo) [hers](malone) and does not ask for it back. Three floors above [them](ludo+malone) the clock drops a minute, [Nurse Parveen](parveen) turns down the lamp, and [Bed Four](zielinska), discharged in July and there daily with pears, assures [Kwabena](kwabena) that nothing hurts.
- travel malone "descends"
+ flirt malone ludo "lends him hers"
- recover zielinska "discharged"
- return zielinska "daily"
- gift zielinska _ "pears"
