%series Capes at Home
%lang en
%genre superhero flat-share comedy, Leeds, fan-site episode guide
%cast gale    | Gale; Abigail Tuck; Abigail | f
%cast magnus  | Magnus Oduya; Magnus | m
%cast pip     | Pip | n
%cast marlowe | Detective Inspector Marlowe; Marlowe | f
%cast chill   | Leonard; Dr. Chill | m
%cast dusk    | Dusk | f
%cast hector  | Hector | m
%cast mum     | - | f
%cast rose    | Rose | f
%cast landlord| Mr. Kowalczyk | m
%cast vex     | Vex | m
%cast masked  | Dr. Chill | m
%cast magex   | - | f
%cast niece   | - | f
%cast rosemum | - | f
%cast baby    | - | m

== 1 To Let
[Gale](gale), [who](gale) commands the winds and can't pay the rent, puts a card up in the chip shop. The [first](magnus) to answer it is [Magnus Oduya](magnus), strong as forty men and freshly dumped by a [woman](magex) with one arm stronger than [his](magnus). The [second](pip), [Pip](pip), can be invisible, and is already in the bathroom. [They](gale+magnus+pip) shake hands on it. [Mr. Kowalczyk](landlord), the [landlord](landlord), asks what [the three of them](gale+magnus+pip) do for a living. Opposite, a quiet [gentleman](chill) called [Leonard](chill) waters [his](chill) frozen begonias and can't stop looking at the wind [woman](gale)'s hair.
+ housemate.start gale+magnus+pip gale+magnus+pip "shake hands on it"
- breakup.past magex magnus "freshly dumped"
- neighbour chill gale+magnus+pip "Opposite"
- love.start chill gale "can't stop looking"

== 2 Date Night
[Leonard](chill) asks [Gale](gale) out for ice cream. [She](gale) finds [him](chill) restful. [She](gale) tells [him](chill) [she](gale)'s in ventilation; [he](chill) tells [her](gale) [he](chill)'s in refrigeration. Halfway through the sundae the bank next door is frozen solid, by remote control, and [Gale](gale) has to dash off with a lame excuse, and so does [he](chill). [Her](gale) [arch-enemy](masked) [Dr. Chill](masked) gets away with nine million. Back in the flat, [Magnus](magnus) cries over an advert, [Pip](pip) makes [him](magnus) cocoa, and [he](magnus) hugs the air about a foot to the left of where [Pip](pip) is.
- invite chill gale "asks Gale out"
+ date chill gale "Halfway through the sundae"
- betray gale chill "in ventilation"
- betray chill gale "in refrigeration"
- enemy gale masked "arch-enemy"
+ steal masked _ "nine million"
- sad magnus "cries"
- help pip magnus "makes him cocoa"

== 3 House Meeting
[Somebody](dusk)'s been eating [Magnus](magnus)'s eggs. [He](magnus) accuses [Pip](pip). [Pip](pip) accuses [Gale](gale). All [three](gale+magnus+pip) aren't speaking by the time [Dusk](dusk) drops in through the skylight: [Gale](gale)'s former [partner](dusk) in crime-fighting and, until [she](dusk) ran off with a certain [Vex](vex), best [friend](dusk). [She](dusk)'s been left, [she](dusk)'s broke, and [she](dusk)'s the [one](dusk) [who](dusk) ate the eggs. [Gale](gale) would blow [her](dusk) back through the roof, but [Magnus](magnus) has taken one look and lost the power of speech. [She](dusk) gets the sofa. Six eggs a day are bought from now on.
- accuse magnus pip "accuses Pip"
- accuse pip gale "accuses Gale"
- quarrel gale+magnus+pip gale+magnus+pip "aren't speaking"
+ return dusk "drops in"
- colleague.past dusk gale "former partner"
- friend.past dusk gale "best friend"
- couple.past dusk vex "ran off with"
- breakup.past vex dusk "been left"
- steal.past dusk magnus "ate the eggs"
+ love.start magnus dusk "lost the power of speech"
- move dusk gale+magnus+pip "gets the sofa"

== 4 Quiet Week
It's Tuesday. [Magnus](magnus) lifts a bus. [Dusk](dusk) claps. [Magnus](magnus) drops the bus. [Pip](pip) has a crush on [Marlowe](marlowe). [Marlowe](marlowe) is a policewoman. [She](marlowe) is after [Pip](pip). [She](marlowe) has never seen [Pip](pip). Nobody has. [Gale](gale) kisses [Leonard](chill). [His](chill) lips are cold. [She](gale) likes that. [Dusk](dusk) sees [Leonard](chill) from the roof. [Dusk](dusk) knows that walk. [Dusk](dusk) says nothing. [She](dusk) needs the sofa. Who pays for the bus? [Magnus](magnus) pays for the bus.
- love pip marlowe "has a crush"
- investigate marlowe pip "is after"
- meet! marlowe pip "never seen Pip"
+ kiss chill gale "kisses Leonard"
+ discover dusk chill "knows that walk"
- reveal! dusk gale "says nothing"

== 5 Meet the Parents
[Gale](gale)'s [mother](mum) comes up from [Devon](@devon) with a trunk and opinions. [She](mum) takes to [Leonard](chill) at once, and [he](chill) to [her](mum) rhubarb crumble, and by pudding [she](mum)'s asking about grandchildren. Then the old [lady](mum) wants to know how [Gale](gale)'s [ex](hector) is, that nice [Hector](hector), and the temperature in the room falls by eleven degrees. Nobody but [Dusk](dusk) notices the ice on the spoons. [Pip](pip) breaks into the station to steal [Pip](pip)'s own file, finds [Marlowe](marlowe) asleep on it, and puts a blanket over [her](marlowe) instead.
- parent mum gale "mother"
- travel mum "comes up"
- meet chill mum "takes to Leonard"
- pregnant? gale "asking about grandchildren"
- ex gale hector "ex"
+ jealous chill hector "the temperature in the room"
- discover dusk chill "notices the ice"
- steal? pip marlowe "to steal"
+ help pip marlowe "puts a blanket"

== 6 Blackmail
[Dusk](dusk) pays [Leonard](chill) a visit: [she](dusk)'ll keep [his](chill) secret for half of the nine million. The [supervillain](chill) freezes [her](dusk) to the doormat, thinks better of it, and thaws [her](dusk) with a hairdryer. [He](chill) only robbed the bank, [he](chill) tells [her](dusk), to afford a ring. [Magnus](magnus), [who](magnus) has come across the road to borrow sugar and a bit of courage, sees [his](magnus) [idol](dusk) in another [man](chill)'s dressing gown and puts two and two together to make five. [He](magnus) goes home and confides in [Pip](pip), [who](pip) is not in the room.
- discover.past dusk chill "keep his secret"
+ threaten dusk chill "for half"
- attack chill dusk "freezes her"
- help chill dusk "thaws her"
- reveal chill dusk "he tells her"
- steal.past chill _ "robbed the bank"
- propose? chill gale "to afford a ring"
- affair! chill dusk "make five"
- jealous magnus chill "make five"
- love magnus dusk "idol"
- reveal! magnus pip "not in the room"

== 7 Ring
On the pier at [Whitby](@whitby), [Leonard](chill) goes down on one knee. [Gale](gale) has said yes before it occurs to [her](gale) that there's something to be said first; [she](gale) takes off [her](gale) glasses, and rises six feet into the air. So [she](gale)'s the [woman](gale) [who](gale)'s put [him](chill) in prison twice! [He](chill) goes white, which with [him](chill) doesn't show. [He](chill) says it changes nothing and cancels [his](chill) plan to freeze the [Humber](@humber). But it's too late: [his](chill) [henchman](vex), [Vex](vex), [Dusk](dusk)'s [ex](vex), has grown tired of taking orders and throws the switch himself.
+ propose chill gale "on one knee"
+ engaged.start chill gale "said yes"
- reveal gale chill "rises six feet"
- discover chill gale "put him in prison twice"
- arrest.past gale chill "put him in prison twice"
- boss chill vex "henchman"
- ex dusk vex "ex"#2
- betray vex chill "throws the switch himself"

== 8 Cold Snap
The river is ice. [Vex](vex) wears the mask. Everyone takes [Vex](vex) for [Dr. Chill](chill). [Gale](gale) fights [Vex](vex). [Vex](vex) is winning. [Leonard](chill) steps onto the ice. [Leonard](chill) saves [Gale](gale). [Leonard](chill) has to freeze [Vex](vex) to do it. [Gale](gale) looks at [his](chill) hands. [She](gale) knows that blue light. [She](gale) takes off the ring. [Dusk](dusk) hugs [Magnus](magnus). [Magnus](magnus) stiffens. [He](magnus) thinks of a dressing gown. [Marlowe](marlowe) arrests [Leonard](chill). [He](chill) lets [her](marlowe).
- attack gale vex "fights"
+ rescue chill gale "saves"
- attack chill vex "has to freeze"
- discover gale chill "knows that blue light"
+ breakup gale chill "takes off the ring"
- flirt dusk magnus "hugs"
- jealous magnus chill "a dressing gown"
- arrest marlowe chill "arrests"

== 9 Visiting Day
[Gale](gale) isn't eating. [Dusk](dusk) confesses that [she](dusk) knew all along; for that [she](dusk)'s thrown off the sofa, and [Magnus](magnus) carries [her](dusk) bags down, one finger a bag, without a word. At the bottom of the stairs [he](magnus) asks about the dressing gown. [She](dusk) laughs till [she](dusk) slides down the wall, and then [she](dusk) explains, and then [they](dusk+magnus) kiss, and are on the stairs for so long that [Mr. Kowalczyk](landlord) has to climb over [them](dusk+magnus). [Pip](pip) writes to [Marlowe](marlowe), unsigned. The [inspector](marlowe) dusts the letter for prints, and finds a heart.
- sad gale chill "isn't eating"
- reveal dusk gale "confesses"
- reconcile! dusk gale "thrown off the sofa"
- help magnus dusk "carries her bags"
+ kiss dusk magnus "kiss"
- confess pip marlowe "finds a heart"

== 10 The Other Abigail
[Hector](hector) is back, tanned, single, and sorry. [Gale](gale)'s [ex](hector) has read about the river in the paper, and [he](hector) brings roses and [Rose](rose), [his](hector) [daughter](rose) of three, [whose](rose) [mother](rosemum) has moved to [Oslo](@oslo). [Gale](gale) babysits; one dinner leads to another, and the last leads to breakfast. But [she](gale)'s counting days on the calendar, and [Hector](hector), no fool, works out that they don't add up to [him](hector). In [his](chill) cell [Leonard](chill) gets a visit from [her](gale) [mother](mum), crumble and all: a man, [she](mum) says, should know when he's going to be a father.
- return hector "is back"
- ex gale hector "ex"
- parent hector rose "daughter"
- help gale hector "babysits"
+ sex gale hector "leads to breakfast"
+ pregnant gale chill "counting days"
- discover hector gale "works out"
- travel mum chill "gets a visit"
- parent mum gale "her mother"
- reveal mum chill "to be a father"

== 11 Breakout
[Leonard](chill) breaks out for one night, to hold [Gale](gale)'s hand at the scan. [He](chill) means to go back in the morning. [Hector](hector) is holding the other hand; over the bump the two [men](chill+hector) agree on nothing but the name of the hospital. In the corridor [Marlowe](marlowe) has everything surrounded. [Something](pip) [she](marlowe) can't see puts itself between [her](marlowe) and the door. "Unsigned?" [she](marlowe) asks. "[Pip](pip)," says the [air](pip). [She](marlowe) lowers [her](marlowe) gun, and, after some feeling about, [she](marlowe)'s kissed. The [prisoner](chill) is back in [his](chill) cell by nine.
+ flee chill "breaks out"
- help chill gale "hold Gale's hand"
- enemy chill hector "agree on nothing"
- arrest? marlowe chill "everything surrounded"
- meet marlowe pip "Unsigned"
+ kiss marlowe pip "she's kissed"
- return chill "back in his cell"

== 12 Full House
[Hector](hector) withdraws with a good grace and the [landlord](landlord)'s [niece](niece). [Vex](vex), thawed, confesses in return for a hot bath. [Leonard](chill) is pardoned for the river, does time for the bank, and comes home on a Friday to a draughty flat, where [Gale](gale) has gone into labour and blown out every window. [Magnus](magnus) holds up the ceiling, [Dusk](dusk) boils water, [Pip](pip) and the [inspector](marlowe) bicker over who's to cut the cord. It's a [boy](baby), and [he](baby)'s sneezing snow. The ring's still in the begonias. [She](gale) puts it on herself.
- breakup hector gale "withdraws"
- couple hector niece "the landlord's niece"
- kin landlord niece "niece"
- reveal vex "confesses"
- return chill gale "comes home"
+ birth gale baby "a boy"
- parent chill baby "sneezing snow"
- help dusk+magnus gale "holds up the ceiling"
- quarrel marlowe pip "bicker"
+ reconcile chill gale "puts it on"
