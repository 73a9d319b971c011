%series Tram 96
%lang en
%genre friends-in-the-city comedy, Melbourne: streaming one-paragraph recaps
%cast bridie | Bridie Malouf; Bridie | f
%cast arjun | Arjun Pillai; Arjun; Pillai | m
%cast saffron | Saffron; Saff | f
%cast dougal | Dougal | m
%cast lien | Lien | f
%cast nico | Nico | m
%cast gwen | Gwendolyn | f
%cast inspectr | - | m
%cast malouf | Baba Malouf; Malouf | m
%cast lienex | - | m
%cast ranger | Hamza | m
%cast pilates | Celestine | f
%cast doctor | - | f
%cast dog | Gravy | m
%cast nicobro | - | m

== 1 Route
The same five get on the same tram each morning and have never spoken, until a ticket [inspector](inspectr) tries to fine [Bridie Malouf](bridie) and [Arjun Pillai](arjun), [who](arjun) is a barrister and bored, takes the case between two stops. [Saffron](saffron) cheers; big [Dougal](dougal) drops [his](dougal) lunch; [Lien](lien), for the first time in four years, looks up from [her](lien) phone. By the terminus [they](arjun+bridie+dougal+lien+saffron) have won, missed work and agreed on a pub. [Nico](nico), the [driver](nico), shuts the doors and joins [them](arjun+bridie+dougal+lien+saffron).
- accuse inspectr bridie "fine"
+ help arjun bridie "takes the case"
- happy saffron "cheers"
+ meet arjun+bridie+dougal+lien+saffron nico "joins"
- find arjun+bridie+dougal+lien+saffron "won"

== 2 Priority Seat
[Bridie](bridie) has been given notice by [her](bridie) [father](malouf), [who](malouf) owns the building and wants [her](bridie) wed, fed or gone. [Saff](saffron) has a spare half of a bed. [Arjun](arjun), asked to carry a wardrobe, carries it the length of Nicholson Street before [he](arjun) is told that it was meant for the other house. Watching [him](arjun), [Dougal](dougal) realises with horror that [he](dougal) hopes the [barrister](arjun) will take off [his](arjun) jumper. [Dougal](dougal) has a [wife](gwen). [He](dougal) goes home and tells [Gwendolyn](gwen) that [he](dougal) has a cold.
- reject malouf bridie "given notice"
- parent malouf bridie "father"
- wedding? _ bridie "wed"
+ housemate.start bridie saffron "spare half"
- help arjun bridie "carries"
- sad dougal "horror"
+ love.start dougal arjun "hopes"
- married dougal gwen "wife"
- betray dougal gwen "cold"

== 3 Hail and Ride
Somebody abandons a [greyhound](dog) on the 8.14. [Gravy](dog), as [Nico](nico) names [him](dog), votes with [his](dog) feet and sits down on [Lien](lien)'s. [She](lien) codes banking software and has touched no living thing since [her](lien) break-up. Overnight the [dog](dog) eats the router, so [Lien](lien) has to talk to a [neighbour](ranger), a park [ranger](ranger) called [Hamza](ranger), about borrowing [his](ranger) signal. [He](ranger) brings the password over in person, and a bone.
- lose _ dog "abandons"
+ find lien dog "sits down on"
- breakup.past lien _ "break-up"
- meet lien ranger "talk"
- neighbour lien ranger "neighbour"
- gift ranger lien "password"
- gift ranger dog "bone"

== 4 Request Stop
[Arjun](arjun) has asked [Bridie](bridie) to the opera and [Saffron](saffron), [who](saffron) had taken it that the tickets were for [her](saffron), irons a dress. There is a bad quarter of an hour in front of the mirror. In the end all [three](arjun+bridie+saffron) go. [Bridie](bridie) sleeps through it on [Saff](saffron)'s shoulder and [Saff](saffron), out of pure sisterhood, sits as still as a post until the last soprano is dead. [Gwendolyn](gwen) finds a jumper under the mattress; it's a barrister's size.
- date? arjun bridie "asked"
- date! arjun saffron "tickets"
- love saffron arjun "irons a dress"
- travel arjun+bridie+saffron "go"
- help saffron bridie "sits as still"
+ find gwen "finds"

== 5 Replacement Buses
A strike. [Nico](nico), on the picket line, is knocked flat by a scab tram. [Saffron](saffron), having nobody else to be nice to, visits [him](nico) in plaster and discovers a [man](nico) [who](nico) has read everything; on night shifts there is time. The tram's owner offers [him](nico) hush money. [He](nico) lets [her](saffron) fold it into a swan. [Gwendolyn](gwen), in a wig, boards the 96 and asks each man in turn for his chest measurement.
- injure nico "knocked flat"
- help saffron nico "visits"
+ love.start saffron nico "read everything"
- gift? _ nico "hush money"
- investigate gwen _ "asks"

== 6 Mind the Gap
[Bridie](bridie) says yes to [Arjun](arjun) on a Monday and learns on the Tuesday that [he](arjun) is representing [her](bridie) [father](malouf) against the tenants, among which is [she](bridie). One cannot kiss a man one is suing. [She](bridie) sues. [Pillai](arjun) turns up in court with lipstick on [his](arjun) band and has to withdraw. [Baba Malouf](malouf), lawyerless, asks [his](malouf) opponent over the bench in Arabic whether [she](bridie) is eating.
+ couple.start arjun bridie "says yes"
- advisor arjun malouf "representing"
- discover bridie arjun "learns"
+ accuse bridie malouf "sues"
- kiss arjun bridie "lipstick"
- quit arjun malouf "withdraw"
- parent malouf bridie "father"

== 7 Off Peak
[Dougal](dougal)'s cold has lasted eight weeks. [Gwendolyn](gwen) lays the jumper on the table, next to the roast. [He](dougal) tells [her](gwen), and it takes [him](dougal) until the custard. [She](gwen) isn't angry, it turns out, so much as cross at not having been told sooner: for three years [she](gwen)'s been in love with [her](gwen) Pilates [teacher](pilates), [Celestine](pilates), and hadn't wanted to upset [him](dougal). [They](dougal+gwen) finish the custard from one bowl and divide the furniture by kilograms.
+ reveal dougal gwen "tells"
- reveal gwen dougal "turns out"
- sad gwen "cross"
- love gwen pilates "in love"
- advisor pilates gwen "teacher"
+ breakup dougal gwen "divide"

== 8 Ding Ding
[Lien](lien)'s [ex](lienex) wants [Gravy](dog), on [whom](dog), it emerges, [he](lienex) holds the papers. [He](lienex) snatches the [hound](dog) outside a café. All [five](arjun+bridie+dougal+lien+saffron), [Nico](nico) on crutches, set off across the city by public transport, and are beaten to it by [Hamza](ranger), [who](ranger) has a helicopter and a licence for wombats. [He](ranger) lowers himself into the courtyard, [he](ranger) raises the [dog](dog). [Lien](lien), looking up, has not been so glad of anything with four legs, or with two.
- ex lien lienex "ex"
+ abduct lienex dog "snatches"
- injure.past nico "crutches"
- travel arjun+bridie+dougal+lien+saffron "set off"
+ rescue ranger dog "raises"
- happy lien "glad"
- love lien ranger "or with two"

== 9 Doors Closing
[Malouf](malouf) collapses on the stairs of the house [he](malouf)'s emptying. It's [his](malouf) [daughter](bridie) [who](bridie), serving a summons, finds [him](malouf). In the ambulance [he](malouf) whispers that the rents were for a dowry. [She](bridie) tells [him](malouf) that is the stupidest thing [she](bridie) ever heard, and doesn't let go of [his](malouf) hand through three departments. The [cardiologist](doctor) puts in a stent. The tenants, sent for by no one, have filled the waiting room with casseroles.
- ill malouf "collapses"
- parent malouf bridie "daughter"
- accuse bridie malouf "summons"
+ find bridie malouf "finds him"
- reveal malouf bridie "whispers"
- treat malouf doctor "stent"
- help bridie malouf "doesn't let go"
- help _ malouf "casseroles"

== 10 Connections
[Dougal](dougal) moves in with [Arjun](arjun), of all people, as a lodger. [He](dougal) has decided to say nothing. [He](dougal) says it anyway, to the fridge, and [Arjun](arjun) comes round the fridge door. It's handsomely done, the no: [Arjun](arjun) makes tea, tells [him](dougal) about a certain tram [driver](nico)'s [brother](nicobro), and washes both cups. [Gwendolyn](gwen) and [Celestine](pilates) invite [both](arjun+dougal) to a housewarming in half the furniture.
+ housemate.start arjun dougal "lodger"
- confess! dougal arjun "say nothing"
- confess dougal arjun "says it"
+ reject arjun dougal "the no"
- sibling nico nicobro "brother"
- help arjun dougal "makes tea"
- invite gwen+pilates arjun+dougal "invite"
- celebrate gwen+pilates "housewarming"

== 11 Track Works
[Saff](saffron)'s gallery has offered [her](saffron) [Berlin](@berlin). [Nico](nico) says go, with the wrong face. [She](saffron) says fine, with a worse one. On the last evening [he](nico) takes the 96 off its route, which cannot be done, round by the beach, and stops it at the water with its lights on. Forty passengers pretend to look for their keys. [Bridie](bridie) counts on [her](bridie) fingers, goes white, and gets out to be sick in the sand. [Arjun](arjun) also counts.
- hire? saffron "offered" @berlin
- travel? saffron "go" @berlin
- sad nico+saffron "wrong face"
+ date nico saffron "takes the 96"
- ill bridie "sick"
+ pregnant? bridie arjun "counts on her fingers"

== 12 Terminus
[Nico](nico) gets the sack, a medal and a seat to [Berlin](@berlin), in that order. [Baba Malouf](malouf) hands the house over to the tenants for a dollar and asks that one flat be kept for someone very small. The ticket [inspector](inspectr) fines nobody all day; [he](inspectr) is getting off at the same stop as [Dougal](dougal). [Hamza](ranger) ties two leads together. On the empty tram [Lien](lien) looks up: there are five new people in the seats. One of them is being fined.
- quit nico "sack"
- gift _ nico "medal"
+ travel? nico "a seat to Berlin" @berlin
- gift malouf _ "hands"
- date? dougal inspectr "same stop"
