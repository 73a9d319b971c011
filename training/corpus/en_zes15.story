%series Lot 9
%lang en
%genre romantic comedy among rival food trucks, Austin, terse database overview
%cast carmen | Carmen Ibarra; Carmen | f
%cast wade | Wade Tully; Wade | m
%cast luca | Luca Ibarra; Luca | m
%cast june | Junie Tully; Junie | f
%cast sasha | Sasha Petrov; Sasha; Petrov | f
%cast abe | Abe Lowenstein; Abe | m
%cast inspector | Inspector Dill; Dill | m
%cast blogger | The Fork; Corey | m
%cast developer | Blaine Hutchins; Hutchins | m
%cast waitress | Marlene | f
%cast priest | Father Tom | m
%cast possum | Elvis | m
%cast grandma | - | f
%cast wife | - | f
%cast foodwife | - | f

== 1 Parking
[Carmen Ibarra](carmen) has sold tamales on Lot 9 for ten years when a silver truck parks in [her](carmen) shade. At the wheel is [Wade Tully](wade), a barbecue [man](wade) with a permit, a grin and a [sister](june), [Junie](june). [Carmen](carmen) tells [him](wade) to move. The [newcomer](wade) offers [her](carmen) a rib. [She](carmen) feeds it to the [possum](possum) under [her](carmen) truck and declares war. [Her](carmen) [brother](luca) [Luca](luca), [whose](luca) job is the masa and [whose](luca) weakness is redheads, has meanwhile been helping [Junie](june) level the wheels.
+ meet carmen wade "parks in her shade"
- sibling june wade "sister"
- gift wade carmen "offers her a rib"
- reject carmen wade "feeds it to"
+ enemy.start carmen wade "declares war"
- sibling carmen luca "brother"
- help luca june "level the wheels"

== 2 The Fork
A [blogger](blogger) [who](blogger) signs himself [The Fork](blogger) and has never been seen by anybody ranks the tamales first and the ribs second. [Wade](wade) congratulates [his](wade) [rival](carmen) and asks, with [his](wade) hat off, what is in the sauce. [She](carmen) tells [him](wade): [her](carmen) [grandmother](grandma). The week after, the order is reversed. [Carmen](carmen) accuses the [Texan](wade) of bribery. It is old [Abe Lowenstein](abe) of the knish cart [who](abe) separates [the two](carmen+wade), with a mop, as [he](abe) has separated every pair on the lot since 1991.
- enemy carmen wade "rival"
- kin carmen grandma "grandmother"
+ accuse carmen wade "accuses"
- betray? wade carmen "bribery"
- quarrel carmen wade "separates the two"

== 3 Health Code
[Inspector Dill](inspector) receives an anonymous tip about a [possum](possum) and shuts down the tamales for three days. [Carmen](carmen) needs no detective to know who called. [She](carmen) lets the air out of [Wade](wade)'s tires. While [she](carmen) is at the fourth, the [victim](wade) comes out with a flashlight and holds it for [her](carmen). It wasn't [he](wade) [who](wade) called, [he](wade) says, and [she](carmen) believes [him](wade), to [her](carmen) own disgust. The [caller](sasha) was [Sasha Petrov](sasha) of the blini bus. [She](sasha) is allergic to possums, and in love with inspectors, at least with that one.
- accuse! wade carmen "It wasn't he"
- attack carmen wade "lets the air out"
- help wade carmen "holds it for her"
+ accuse sasha carmen "anonymous tip"
- love sasha inspector "in love with"

== 4 Two Houses
[Luca](luca) and [Junie](june) have kissed behind the ice machine and must not be seen to know each other. [They](june+luca) communicate by chalkboard: "Brisket sold out" means midnight, "No salsa" means [her](june) [brother](wade) is watching. Nobody would have noticed a thing if [Marlene](waitress), [who](waitress) waits tables at the diner across the road and spells for a hobby, had not asked [Carmen](carmen) why "brisket" had three hearts in it. The elder [Ibarra](carmen) forbids it. [She](carmen) is told by the younger [one](luca), for the first time in [his](luca) life, to go and boil [her](carmen) corn.
+ kiss june luca "kissed"
- affair june luca "must not be seen"
- sibling june wade "brother"
- reveal waitress carmen "asked Carmen why"
- quarrel carmen luca "boil her corn"

== 5 Norther
The temperature drops forty degrees in an hour. Ice hangs from the awnings, and the power fails on all of Lot 9. Seven cooks sit in the silver truck, the only one with a fire. [Abe](abe) deals cards. [Sasha](sasha) sings something with eighteen verses. Under the counter the [possum](possum), [whom](possum) [Junie](june) has christened [Elvis](possum), sleeps on a sack of hickory. Toward four only [Carmen](carmen) and [Wade](wade) are awake. "[My](wade) [wife](wife) used to like this weather," [he](wade) says. [She](carmen) does not ask. [She](carmen) puts another log on.
- help wade carmen "the only one with"
- create sasha "sings"
- reveal wade carmen "used to like"
- married.past wade wife "wife"

== 6 Critics' Choice
Who is [The Fork](blogger)? [Luca](luca) bets on the [priest](priest), [Father Tom](priest), [who](priest) eats standing up; [Sasha](sasha) on [Dill](inspector). [Abe](abe) lies in wait at the trash cans with a camera and catches the [mailman](blogger), [Corey](blogger), in the act of taking notes on a pickle. The unmasked [critic](blogger) begs the old [man](abe) not to give [him](blogger) away, since [his](blogger) [wife](foodwife) believes that [he](blogger) is on a diet. [Abe](abe) keeps [his](abe) mouth shut. It costs the [mailman](blogger) five stars for the knish, which had it coming for years.
- investigate abe blogger "lies in wait"
+ discover abe blogger "catches the mailman"
- married blogger foodwife "wife"
- reveal! abe blogger "keeps his mouth shut"
- betray blogger foodwife "believes that"
- threaten abe blogger "costs the mailman"

== 7 Hutchins
[Blaine Hutchins](developer) buys the lot. Where the trucks stand [he](developer) will put a tower, with a food hall [he](developer) calls "Lot 9". [He](developer) makes [Carmen](carmen) an offer: a stall of [her](carmen) own, marble, rent-free, if [she](carmen) gets the others to leave without a fuss. [She](carmen) throws [him](developer) out with the tongs. The same offer is then made to [Wade](wade), [who](wade) asks for a day to think it over, and [Carmen](carmen), from behind a stack of corn husks, hears the pause and draws [her](carmen) conclusions. [She](carmen) always did draw faster than [she](carmen) listened.
- find developer "buys the lot"
- hire? carmen developer "an offer"
+ reject carmen developer "throws him out"
- hire? wade developer "same offer"
- discover carmen wade "hears the pause"

== 8 Judas
By noon everyone has it from [Carmen](carmen) that the barbecue [man](wade) has sold them. [Abe](abe) takes back [his](abe) chessboard. [Sasha](sasha) spits. [Luca](luca) is ordered to choose, and [he](luca) chooses; when [he](luca) carries [his](luca) bag over to the silver truck, [his](luca) [sister](carmen) does not turn [her](carmen) head. [Wade](wade) defends himself against nothing. [He](wade) hands the [boy](luca) an apron, hitches up and drives away that night. In the empty bay lies a folder. The day [he](wade) had asked for was spent at the county archive, and nobody opens it.
+ accuse carmen wade "has sold them"
- betray! wade abe+carmen+sasha "has sold them"
- sibling carmen luca "sister"
- move luca june+wade "carries his bag"
- hire luca wade "hands the boy"
+ flee wade "drives away"
- investigate.past wade "county archive"

== 9 The Possum Reads
It is [Elvis](possum) [who](possum) drags the folder out into the open, for the sake of the brisket grease on it. [Dill](inspector), on [his](inspector) rounds, picks up a sheet to wrap [his](inspector) sandwich, reads it and forgets to eat. According to the deed of 1887 no one may build on Lot 9 so long as a hot meal is sold there daily. [He](inspector) takes it to the [person](sasha) [whose](sasha) blini [he](inspector) has been over-inspecting since May. "[You](sasha) have to show [her](carmen) this," [he](inspector) tells [Sasha](sasha). [She](sasha) is afraid to. It was [she](sasha), after all, [who](sasha) spat first.
- find possum "drags the folder"
+ discover inspector "reads it"
- reveal inspector sasha "takes it to"
- flirt inspector sasha "over-inspecting"
- sad sasha "is afraid"

== 10 Humble Pie, with Slaw
[Carmen](carmen) reads the folder standing up, and then sits down on the curb. [She](carmen) drives to [Lockhart](@lockhart), [Luling](@luling) and [Taylor](@taylor), eating barbecue at each stop as a form of inquiry, and runs the silver truck to earth behind a church. [Junie](june) won't let [her](carmen) in. [Luca](luca), at the pit, pretends not to know the [lady](carmen). [She](carmen) has the whole apology ready in two languages; but the [one](wade) it is meant for has gone fishing, and so [she](carmen) makes it to [her](carmen) [brother](luca), [who](luca) had not expected one and bursts into tears over the slaw.
- discover carmen wade "reads the folder"
- travel carmen "drives to Lockhart" @lockhart
- find carmen june+luca "runs the silver truck"
- reject june carmen "won't let her in"
- betray luca carmen "pretends"
- sibling carmen luca "brother"
+ reconcile carmen luca "apology"
- sad luca "bursts into tears"

== 11 Daily
[Hutchins](developer) has read the deed as well. All [he](developer) needs is a single day without a hot meal on Lot 9. [He](developer) has the gas cut, the water cut, and [Sasha](sasha)'s bus towed with [Sasha](sasha) in it. [Father Tom](priest) brings candles. By ten at night there is one [cook](abe) left, [Abe](abe), eighty-three, with a knish and a match, and two of the [developer](developer)'s guards to blow it out. The third match is [his](abe) last. Then headlights swing in from the road: the silver truck, smoking, with [Wade](wade) on the running board and a tray of ribs, at eleven fifty-eight.
- attack developer _ "gas cut"
- abduct developer sasha "towed"
- help priest _ "brings candles"
- attack _ abe "blow it out"
+ return wade "swing in"
+ rescue wade abe "tray of ribs"

== 12 Receipt
A meal is sold only when someone has paid. Nobody has cash at midnight. It is [Marlene](waitress), running across the road with [her](waitress) apron full of tips, [who](waitress) buys the rib, and the [mailman](blogger) [who](blogger) steps out of the dark and certifies it, as [The Fork](blogger), with [his](blogger) real name and a photograph. [His](blogger) [wife](foodwife) will see it in the morning. [Hutchins](developer) swears and leaves. In all the cheering [Carmen](carmen) and [Wade](wade) stand a yard apart, and [she](carmen), [who](carmen) had an apology in two languages, can't find it in either. "So what is in the sauce?" asks [he](wade).
- rescue waitress _ "buys the rib"
+ reveal blogger "real name"
- married blogger foodwife "wife"
- flee developer "leaves"
- reconcile? carmen wade "had an apology"

== 13 Family Meal
[Dill](inspector) lets [Sasha](sasha) out of the pound, and, this being the first thing that [he](inspector) has ever released without a form, [she](sasha) asks [him](inspector) to marry [her](sasha). [He](inspector) requests it in writing. [She](sasha) writes it on a blin. [Junie](june) returns from the clinic and makes an announcement by chalkboard; [Luca](luca), [who](luca) is slow at spelling, reads it three times before [he](luca) faints. [Marlene](waitress), [who](waitress) spells fast, tells both kitchens. The future [aunt](carmen) and the future [uncle](wade) look at each other across the lot. [They](carmen+wade)'re going to be related, [Wade](wade) observes. "By then," says [Carmen](carmen), "it won't be the only way."
- rescue inspector sasha "lets Sasha out"
+ propose sasha inspector "asks him to marry"
- return june "returns"
+ pregnant june luca "an announcement"
- reveal june luca "by chalkboard"
- ill luca "faints"
- reveal waitress carmen+wade "tells both kitchens"
- couple? carmen wade "the only way"

== 14 The Sauce
There are two trucks on Lot 9 and one awning. Under it [Father Tom](priest) marries the [inspector](inspector) to [his](inspector) worst [offender](sasha), and the [redhead](june) to the [boy](luca) from the masa, at a group rate. [Abe](abe) gives away both [brides](june+sasha) and keeps the deposit. Late, when the tables have been stacked, [Carmen](carmen) takes [Wade](wade) by the sleeve to the back of [her](carmen) truck, opens a tin that nobody outside the family has ever seen the inside of, and lets [him](wade) smell. [He](wade) names nine things. [She](carmen) kisses [him](wade). That, [she](carmen) says, was the tenth.
+ wedding inspector sasha "marries"
+ wedding june luca "the redhead to the boy"
- reveal carmen wade "opens a tin"
- kiss carmen wade "kisses"
