%series Cutter's Fork
%lang en
%genre American ranch and small-town serial, weekly TV-listing synopses
%cast loretta  | Loretta Voss; Loretta | f
%cast emmett   | Emmett Voss; Emmett | m
%cast clementine | Clementine Voss; Clem | f
%cast boone    | Boone Sutter; Boone; Sutter | m
%cast marisela | Marisela Duarte; Marisela | f
%cast tully    | Sheriff Tully; Tully | m
%cast opal     | Opal Tully; Opal | f
%cast hank     | Hank Sutter; Hank | m
%cast shane    | Shane Lomax; Shane; Lomax | m
%cast delia    | Delia | f
%cast preacher | Pastor Whitlow; Whitlow | m
%cast banker   | - | m
%cast trucker  | - | m
%cast mlomax   | M. Lomax | f
%cast cody     | Cody | m
%cast doc      | Doc Farah; Farah | f
%cast widow    | Ilse Brandvold; Mrs. Brandvold | f
%cast mare     | Juniper | f
%cast twin     | Shawn | m

== 1
Drought, day ninety. [Loretta Voss](loretta) buries [her](loretta) [husband](emmett) [Emmett](emmett) on Tuesday and on Wednesday gets a notice from the [banker](banker) [who](banker) carried the coffin. The elder [daughter](clementine), [Clem](clementine), comes home from [Cheyenne](@cheyenne) for one night only. [Boone Sutter](boone), [whose](boone) [father](hank) has coveted the Voss well since 1970, brings a casserole and is run off the porch. A [trucker](trucker) sets down a [drifter](shane) at the fork with a saddle, no horse, and [Emmett](emmett)'s face.
- die.past emmett "buries"
- married.past emmett loretta "husband"
- threaten banker loretta "notice"
- parent loretta clementine "daughter"
+ return clementine "comes home"
- parent hank boone "father"
- gift boone loretta "casserole"
- help trucker shane "sets down"
+ reject loretta boone "run off"

== 2
[Shane Lomax](shane), [he](shane) says the name is, asks for work and gets the bunkhouse. [Loretta](loretta) can't look at [him](shane); [her](loretta) younger [girl](delia), [Delia](delia), can't look elsewhere. At the feed store, [Opal Tully](opal), the [sheriff](tully)'s better [half](opal), counts backward on [her](opal) fingers to a certain rodeo. [Boone](boone) comes across [Clem](clementine)'s truck in a ditch and winches it out in the dark. [He](boone) asks for nothing, which annoys [her](clementine) all the way to supper.
+ hire shane loretta "gets"
- parent loretta delia "girl"
- love.start delia shane "elsewhere"
- married opal tully "better half"
- find boone clementine "comes across"
+ help boone clementine "winches"
- sad clementine boone "annoys"

== 3
[Hank Sutter](hank) offers cash for the well. The new [widow](loretta) feeds the check to the goat. [Clem](clementine), meaning to leave at sunup, instead sits down with the books and turns up forty payments, one a month, made out by [her](clementine) [father](emmett) to an [M. Lomax](mlomax). [She](clementine) shows the stubs to [Boone](boone), of all people; [they](boone+clementine) were schoolyard enemies once. [Delia](delia) saddles [Juniper](mare), rides up to the line shack with a pie and gets rained on, gloriously, for the first time in three months, along with [Shane](shane).
- gift? hank loretta "offers"
+ reject loretta hank "feeds"
- die.past emmett "widow"
- married.past emmett loretta "widow"
- travel? clementine "leave"
- discover clementine emmett "turns up"
- gift.past emmett mlomax "payments"
- parent emmett clementine "father"
+ reveal clementine boone "shows"
- enemy.past boone clementine "enemies"
- gift delia shane "pie"
- travel delia "rides"
- happy delia "gloriously"

== 4
Shots at the cattle guard: two steers down, a third missing. [Tully](tully) takes in [Shane](shane) because strangers are cheap. [His](tully) own [wife](opal) bails the [boy](shane) out with egg money, and on the courthouse steps [Opal](opal) tells [him](shane) that [she](opal) was in the next stall when [his](shane) [mama](mlomax) met [Emmett Voss](emmett). "[I](shane) know who [my](shane) [daddy](emmett) is, ma'am," says [Shane](shane). What [he](shane) has not known until this minute is that [Delia](delia) doesn't.
- attack _ "Shots"
+ arrest tully shane "takes in"
- married opal tully "wife"
- rescue opal shane "bails"
+ reveal opal shane "tells"
- parent mlomax shane "mama"
- meet.past emmett mlomax "met"
- parent emmett shane "daddy"
- discover! delia shane "doesn't"
- lose _ "missing"
- reveal shane opal "says"

== 5
[He](shane) tells [Delia](delia) at the church supper, badly, between the slaw and the rolls. [She](delia) goes white, then out the kitchen door. [Pastor Whitlow](preacher) finds [her](delia) in the belfry and sits one rung down, saying nothing, which is the best sermon [he](preacher) ever gave. [Loretta](loretta), [who](loretta) has known about the checks for nineteen years, wipes [her](loretta) hands, crosses the hall in front of the whole county and hands [her](loretta) [husband](emmett)'s [son](shane) a plate.
+ reveal shane delia "tells"
- sad delia "white"
- flee delia shane "out"
- find preacher delia "finds"
- help preacher delia "sits"
- discover.past loretta emmett "known"
- parent emmett shane "son"
- married.past emmett loretta "husband"
+ gift loretta shane "plate"
- celebrate _ "supper"

== 6
[Marisela Duarte](marisela), a state water [inspector](marisela) with a thermos and a limp, finds that the [Sutters](boone+hank) have been pumping out of season. [Boone](boone) swears [he](boone) had no idea. [Clem](clementine), [who](clementine) kissed [him](boone) yesterday behind the grain elevator, gives [him](boone) the lie in front of the [inspector](marisela). [His](boone) old [man](hank) laughs till [he](hank) chokes on [his](hank) toothpick, and it is [Marisela](marisela), not either of the young [people](boone+clementine), [who](marisela) has the presence of mind to squeeze.
- investigate marisela boone+hank "inspector"
+ discover marisela boone+hank "finds"
- steal boone+hank _ "pumping"
- discover! boone "idea"
- kiss.past boone clementine "kissed"
+ accuse clementine boone "lie"
- parent hank boone "old man"
- ill hank "chokes"
- rescue marisela hank "squeeze"

== 7
A man saved is a man in love, or so [Hank](hank) puts it to the hospital ceiling. [He](hank) sends [Marisela](marisela) roses, steaks and, when those come back, [his](hank) pump keys. [Boone](boone) sleeps in the cab of [his](boone) truck. Word comes from the sale barn that a [cowhand](twin) answering to [Shane](shane)'s description sold a steer with the Voss brand; but [Shane](shane) was digging postholes all day with [Delia](delia)'s [sister](clementine), [who](clementine) will swear to it. So who has [Emmett](emmett)'s face, [Shane](shane)'s hat and forty dollars?
+ love.start hank marisela "in love"
- gift hank marisela "roses"
- reject marisela hank "come back"
- steal.past twin loretta "sold"
- accuse? _ shane "answering"
- sibling clementine delia "sister"
- help? clementine shane "swear"
- rescue.past marisela hank "saved"

== 8
[Shawn](twin), it turns out, and [he](twin) is as mean as [his](twin) twin [brother](shane) is mild. [Emmett](emmett) paid for one [baby](shane) and was never told about the other. [Shawn](twin) wants nineteen years of back pay, and [he](twin) wants it by Sunday. Or what, asks [Loretta](loretta). [He](twin) strikes a match. The barn goes up with eleven horses in it. [Delia](delia) runs in for [Juniper](mare), [Clem](clementine) for [Delia](delia), and a hat comes out last with both [girls](clementine+delia) hanging on behind it: whose?
- sibling shane twin "brother"
- parent emmett shane+twin "baby"
- reveal! _ emmett "told"
+ threaten twin loretta "Sunday"
- attack twin loretta "match"
- rescue? delia mare "runs"
+ rescue _ clementine+delia "hanging"
- gift.past emmett _ "paid"
- rescue? clementine delia "for Delia"

== 9
[Boone](boone)'s. [He](boone) had been parked by the gate, as [he](boone) has been every night since [she](clementine) called [him](boone) a liar, and now [he](boone) lies in the clinic with both palms in gauze. [Doc Farah](doc) lets one [visitor](clementine) in. [Clem](clementine) reads [him](boone) the water report by way of an apology: the pump was on a timer, set by [Hank](hank) alone. [Shane](shane) goes after [his](shane) [brother](twin) with a rope. [Tully](tully), [who](tully) ought to stop [him](shane), discovers that [his](tully) own shoelace wants tying.
- accuse.past clementine boone "liar"
- injure boone "gauze"
- treat boone doc "clinic"
+ reconcile boone clementine "apology"
- reveal clementine boone "reads"
- steal.past hank _ "alone"
- sibling shane twin "brother"
+ arrest? shane twin "rope"

== 10
Neighbors raise the new barn in a day. [Ilse Brandvold](widow), [who](widow) has outlived three husbands and has [her](widow) eye on [Pastor Whitlow](preacher), directs the rafters from a lawn chair. Up at the line shack the [twins](shane+twin) have talked until the fire went out. [Shane](shane) lays the rope on the table; [Shawn](twin) looks at it, holds out [his](twin) wrists and lets himself be led down the mountain, past [Loretta](loretta), [who](loretta) asks whether [he](twin) has eaten. [He](twin) cries like a calf. [Marisela](marisela) returns the pump keys to [Hank](hank), in person.
- help _ loretta "raise"
- married.past _ widow "husbands"
- die.past _ "outlived"
- sibling shane twin "twins"
- love widow preacher "eye"
+ arrest shane twin "wrists"
- sad twin "cries"
- reject marisela hank "returns"
- neighbour _ loretta "Neighbors"

== 11
The [banker](banker) sets the sale for noon. By ten the yard is full of pickups, and nobody bids: not the [Brandvold](widow) [woman](widow), not the [Tullys](opal+tully), not a soul. It is an old custom. Only [Hank Sutter](hank) raises [his](hank) hand, one dollar, pays, and makes the deed over to [his](hank) [boy](boone), [who](boone) tears it in two and gives half to [Loretta](loretta)'s [eldest](clementine) along with a ring made of fence wire. [Clem](clementine) wants to know if the wire is [Voss](#voss) wire. It is; so yes.
- lose? loretta "sale"
+ find hank "pays"
- gift hank boone "makes"
- parent hank boone "boy"
- parent loretta clementine "eldest"
- gift boone clementine "gives"
+ propose boone clementine "ring"
- engaged.start boone clementine "yes"

== 12
Rain. The wedding is moved under the new roof, where [Ilse](widow) catches the bouquet and the [pastor](preacher) drops [his](preacher) book. [Shawn](twin), on a day's furlough, plays fiddle in ankle irons beside the [brother](shane) [he](twin) would have burned out. [Delia](delia), over it, mostly, is off to vet school with [Marisela](marisela)'s [nephew](cody), [Cody](cody), driving. [Hank](hank) asks the [inspector](marisela) for one dance and is granted, after all these months, half of one. [Loretta](loretta) walks out to the well and tells [Emmett](emmett) everything.
+ wedding boone clementine "wedding"
- lose preacher "drops"
- create twin "plays"
- sibling shane twin "brother"
- love.end delia shane "over it"
- move delia "vet school"
- kin cody marisela "nephew"
- help cody delia "driving"
- invite hank marisela "asks"
- reveal loretta emmett "tells"
- find widow "catches"
