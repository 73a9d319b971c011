%series Probationers
%lang en
%genre 1962 nurses' home drama, DVD-booklet summaries
%cast myfanwy | Nurse Myfanwy Pugh-Jones; Myfanwy; Pugh-Jones | f
%cast hyacinth | Nurse Hyacinth Campbell; Hyacinth; Campbell | f
%cast roisin | Nurse Róisín Tully; Róisín; Tully | f
%cast matron | Matron Arkwright; Arkwright; Matron | f
%cast selby | Mr. Selby Carrington; Carrington; Selby | m
%cast barney | Barney Okpara; Barney | m
%cast cyril | Cyril Pledge; Mr. Pledge; Pledge | m
%cast fergal | Fergal Tully; Fergal | m
%cast lady | Lady Carrington | f
%cast loam | Sergeant Loam; Loam | m
%cast dulcie | Dulcie | f
%cast priest | Canon Bates | m
%cast baby | - | f
%cast penhale | Sister Penhale | f

== 1
Three [girls](hyacinth+myfanwy+roisin) with identical suitcases, [Myfanwy](myfanwy), [Róisín](roisin) and [Hyacinth](hyacinth), the [latter](hyacinth) three weeks off the boat from [Kingston](@kingston), are allotted one room and one bar of soap at [St. Jude's](#stjudes). [Matron Arkwright](matron) reads out the rules, chief among which: no followers. By lights-out, [Mr. Carrington](selby), a [consultant](selby), has asked [Róisín](roisin) the way to a ward [he](selby) has worked on for ten years, [Hyacinth](hyacinth) has been refused a lift by a bus conductor, and [Myfanwy](myfanwy) has wept into all the soap.
- travel hyacinth "off the boat"
+ housemate.start hyacinth+myfanwy roisin "one room"
- boss matron hyacinth+myfanwy+roisin "reads out the rules"
+ flirt selby roisin "asked Róisín the way"
- reject _ hyacinth "refused a lift"
- sad myfanwy "wept"

== 2
[Sergeant Loam](loam), a burns [patient](loam) with no face left to speak of, throws a bedpan at everyone bar [Myfanwy](myfanwy), [who](myfanwy) throws it back. [Hyacinth](hyacinth), rolling bandages in the basement, hears a trumpet: [Barney Okpara](barney), boiler [stoker](barney), plays to the pipes. A note in a good fountain pen awaits [Róisín](roisin) in the sluice, and [she](roisin) eats it, as the spies do, before [Sister Penhale](penhale) can confiscate it.
- ill loam "burns patient"
- attack loam _ "throws a bedpan"
+ attack myfanwy loam "throws it back"
- discover hyacinth barney "hears a trumpet"
- create barney "plays"
- find roisin selby "A note"

== 3
Dinner, oysters, a flat in Wimpole Street lent by a friend. [Selby Carrington](selby) mentions in passing, when the lamp is out, that [he](selby) has a [wife](lady) in the country. [Róisín](roisin) mentions in passing that [she](roisin) has a train to catch; [she](roisin) doesn't catch it. Back home [Hyacinth](hyacinth) and [Myfanwy](myfanwy) stuff [her](roisin) bed with bolsters and say the rosary over it in two accents when [Arkwright](matron) comes round.
- date roisin selby "Dinner"
- reveal selby roisin "mentions"
- married lady selby "wife"
+ affair.start roisin selby "doesn't catch it"
- cheat selby lady "the lamp is out"
+ betray hyacinth+myfanwy matron "stuff her bed"
- help hyacinth+myfanwy roisin "stuff"

== 4
[Pledge](cyril), the [pharmacist](cyril), short-changes the black nurses on cough linctus and calls it policy. [Hyacinth](hyacinth) reports [him](cyril); [Arkwright](matron) says that one must not make a fuss, then, once the door is closed, makes an enormous one. [Pledge](cyril) swears to get even. [Loam](loam), bandages off the hands, asks [Myfanwy](myfanwy) for a mirror. [She](myfanwy) holds up a photograph of Tenby beach instead. [He](loam) laughs; it cracks the graft.
- betray cyril hyacinth "short-changes"
- accuse hyacinth cyril "reports"
+ quarrel cyril matron "an enormous one"
- threaten cyril hyacinth "swears to get even"
- recover? loam "bandages off"
- happy loam "laughs"

== 5
[Barney](barney) takes [Hyacinth](hyacinth) to hear ska at a cellar in Ladbroke Grove, returns [her](hyacinth) at one minute to ten and is stopped by two constables on the way back for walking. A night in the cells, three ribs. [Hyacinth](hyacinth) straps the ribs up by the boiler. [Róisín](roisin)'s monthlies are late; [she](roisin) tells herself it's the oysters. [Fergal](fergal), [her](roisin) eldest [brother](fergal), arrives from [Sligo](@sligo) to see for himself how [she](roisin) is being looked after.
- date barney hyacinth "takes Hyacinth to hear"
- arrest _ barney "A night in the cells"
- injure barney _ "three ribs"
+ treat barney hyacinth "straps"
+ pregnant? roisin selby "late"
- sibling fergal roisin "brother"
- travel fergal roisin "arrives from"

== 6
Ergot has gone from the poisons cupboard, and [Mr. Pledge](cyril) has found the key in [Hyacinth](hyacinth)'s apron, having put it there. While [she](hyacinth) stands before the board, [Róisín](roisin) is lying on the linen-room floor, grey. It was [Carrington](selby) [who](selby) took the stuff and told [her](roisin) it was for nausea. [Myfanwy](myfanwy) carries [her](roisin) four flights on [her](myfanwy) back, in defiance of all that [Sister Penhale](penhale) has taught about lifting.
- steal selby _ "Ergot has gone"
+ betray cyril hyacinth "having put it there"
- accuse cyril hyacinth "found the key"
- ill roisin selby "grey"
- betray selby roisin "told her it was for nausea"
+ rescue myfanwy roisin "carries"

== 7
The [child](baby) holds on, and so does [its](baby) [mother](roisin). Dismissed without a reference, [Hyacinth](hyacinth) sits on [her](hyacinth) identical suitcase at the gate until [Barney](barney) puts down [his](barney) shovel and asks whether [she](hyacinth) would consider Okpara as a surname. [She](hyacinth) says [she](hyacinth)'d consider it better in a hat. [Myfanwy](myfanwy), asked nothing by anyone, tells [Arkwright](matron) who stole what. [Matron](matron) takes off [her](matron) cap, a thing never seen before, and goes up to surgery.
- recover roisin "holds on"
- parent roisin baby "mother"
+ quit hyacinth "Dismissed"
+ propose barney hyacinth "asks whether"
- reveal myfanwy matron "tells"
- steal.past selby _ "stole"

== 8
"There isn't a soul who'd believe [you](matron)," says [Carrington](selby), and [he](selby) is right, for [Matron](matron) was a girl with a past, and [he](selby) has read [her](matron) file. [Arkwright](matron) tells it to the whole dining hall herself: at nineteen, a [daughter](dulcie), given up. Spoons stop. [Fergal](fergal) waits for the [surgeon](selby) by [his](selby) Bentley, and it's unpleasant. [Loam](loam), walking at last, walks the wrong way, to the nurses' gate, with tulips.
- threaten selby matron "read her file"
+ reveal matron _ "tells"
- parent matron dulcie "daughter"
- lose.past matron dulcie "given up"
- attack fergal selby "it's unpleasant"
- recover loam "walking at last"
- gift? loam myfanwy "tulips"
- discover.past selby matron "has read"

== 9
[Fergal](fergal) in Brixton prison, [Carrington](selby) with [his](selby) jaw wired and for once unable to lie. [Lady Carrington](lady), down from Wiltshire with dogs, asks to meet the Irish [girl](roisin). [She](lady) has had four such to tea before, [she](lady) says, pouring, and not one was offered what [she](lady) is about to offer: evidence. [Hyacinth](hyacinth) is sent for by the board, and comes in the hat. [Pledge](cyril) has left by the coal chute.
- arrest _ fergal "Brixton prison"
- injure selby fergal "jaw wired"
- invite lady roisin "to tea"
- affair.past _ selby "four such"
+ gift lady roisin "evidence"
- return? hyacinth "sent for"
- flee cyril "coal chute"
- travel lady "down from"
- meet? lady roisin "meet"

== 10
Struck from the register, [Selby](selby) sails for [Rhodesia](@rhodesia) unmourned. [Hyacinth](hyacinth), reinstated, insists on back pay and the linctus. A [probationer](dulcie) from the new intake, [Dulcie](dulcie), has [Matron](matron)'s way of clearing [her](dulcie) throat; [Sister Penhale](penhale), [who](penhale) sees everything and says the rest, puts the [two](dulcie+matron) on the same night shift. [Myfanwy](myfanwy) learns from the day book that [Loam](loam) has been discharged, and runs through three wards. Running is against the rules.
- quit selby "Struck from the register"
- travel selby "sails" @rhodesia
+ hire hyacinth "reinstated"
- parent? matron dulcie "way of clearing"
- discover myfanwy loam "learns"
+ travel myfanwy loam "runs"
- recover loam "discharged"
- colleague dulcie matron "same night shift"

== 11
[He](loam) is at the bus stop, collar up. [She](myfanwy) turns it down and kisses what there is, which turns out to be plenty. Over cocoa at 4 a.m., [Dulcie](dulcie) says that [she](dulcie) has been looking for someone; [Matron](matron) says that [she](matron) has been, too, and for twenty-four years has known where and lacked the nerve. [Róisín](roisin), as round as a bell, packs for the mother-and-baby home. No one has told [her](roisin) that it isn't the only door.
+ kiss loam myfanwy "kisses"
- investigate dulcie matron "looking for someone"
+ reveal matron dulcie "says that"
- sad matron "lacked the nerve"
- move? roisin "packs"
- pregnant roisin "round"
- discover.past matron dulcie "known"

== 12
Snow, the worst since '47; no ambulance can get up the hill. [Róisín](roisin) is brought to bed under the portrait of the founder, with [Hyacinth](hyacinth) at the business end, [Barney](barney) stoking for dear life and [Canon Bates](priest) looking at the founder. A [girl](baby). Nobody's hands will let go of [her](baby). "[I](matron) gave one away," says [Arkwright](matron); "[I](matron) shan't watch it done," and hands [her](roisin) the key to [her](matron) own flat. [Fergal](fergal), let out for Christmas, faints.
+ birth roisin baby "brought to bed"
- help hyacinth roisin "at the business end"
- help barney roisin "stoking"
- lose.past matron dulcie "gave one away"
+ gift matron roisin "hands"#2
- return fergal "let out for Christmas"
- ill fergal "faints"

== 13
Spring, and finals. [Myfanwy](myfanwy) comes top, with a ring on [her](myfanwy) watch chain, rings on fingers being prohibited. The [Okparas](barney+hyacinth) cut a cake shaped like a trumpet in the boiler room, both mothers-in-law present by telegram. [Róisín](roisin) qualifies with a [baby](baby) on [her](roisin) hip, [Dulcie](dulcie) minding the other end of the shawl, and asks [her](roisin) new [landlady](matron) what the rules are. "No followers," says [Matron](matron), and opens the window to let in the noise.
- find myfanwy "comes top"
- engaged loam myfanwy "a ring on"
+ wedding barney hyacinth "cut a cake"
+ hire roisin "qualifies"
- help dulcie roisin "minding"
- housemate matron roisin "landlady"
