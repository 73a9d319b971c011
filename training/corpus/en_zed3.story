%series Halfway to Hull
%lang en
%genre drill
%cast bea | Beatrix Lomax; Bea | f
%cast winnie | Winnie | f
%cast joss | Joss Tranter; Joss | m
%cast dot | Dot Tranter; Mrs Tranter; Dot | f
%cast hiker | Hamid | m
%cast vicar | - | m
%cast landlady | Mrs Oakes | f
%cast trucker | Greta | f
%cast boy | Alfie | m
%cast boymum | - | f
%cast constable | PC Ludd; Ludd | f
%cast groom | Clement | m
%cast hound | Bosun | m
%cast vet | - | f
%cast grandad | Old Lomax; Lomax | m
%cast notary | - | m
%cast twinone | - | f
%cast twintwo | - | f
%cast jossdad | - | m
%cast mum | - | f
%cast clerk | - | f
%cast babies | - | n

== 1
[Beatrix Lomax](bea) climbs out of a lavatory window in [her](bea) wedding dress and lands on the bonnet of a camper van. Its [driver](joss), [Joss Tranter](joss), has one question and [she](bea) answers it: [Hull](@hull).
+ flee bea "climbs out"
- wedding? _ bea "wedding"
+ meet bea joss "lands"
- travel? bea "Hull" @hull

== 2
There is somebody asleep in the back. [She](winnie) has [Bea](bea)'s nose and [Bea](bea)'s veil, and [she](winnie) was supposed to be bridesmaid. "[I](winnie) got here first," says [Winnie](winnie) to [her](winnie) [sister](bea).
+ find bea winnie "asleep"
- advisor? winnie bea "bridesmaid"
- sibling bea winnie "sister"

== 3
At the altar [Clement](groom) waits until the flowers droop. The [vicar](vicar) pats [him](groom) on the arm, then on the head. [He](groom) asks the [clergyman](vicar) whether [he](vicar) owns a fast car, and [he](vicar), God forgive [him](vicar), does.
- wedding! bea groom "waits"
- help vicar groom "pats"
+ help? vicar groom "fast car"

== 4
[Winnie](winnie) has a reason of [her](winnie) own for leaving town. [She](winnie) whispers it to [Bea](bea) at a petrol pump: [she](winnie) is carrying [Clement](groom)'s child. [Her](winnie) [sister](bea) says nothing, buys two pasties and eats both.
- flee? winnie "leaving"
+ reveal winnie bea "whispers"
+ pregnant winnie groom "carrying"
- cheat.past groom bea "carrying"
- sibling bea winnie "sister"

== 5
A [hiker](hiker) with a cello on [his](hiker) back flags [them](bea+joss+winnie) down outside [Grantham](@grantham). [Joss](joss) wants to drive on and [Winnie](winnie) wants to stop; [the latter](winnie) has [her](winnie) foot nearer the brake. The [stranger](hiker) kisses [her](winnie) hand.
- meet bea+joss+winnie hiker "flags them down" @grantham
+ flirt hiker winnie "kisses"

== 6
The van belongs to [Joss](joss)'s [mother](dot), [who](dot) believes that it is in the garage and that [he](joss) is in law school. Neither is the case. When [Dot](dot) rings, [he](joss) turns up the engine and talks of torts.
- parent dot joss "mother"
+ betray joss dot "believes"

== 7
[Mrs Oakes](landlady) lets two rooms and has strict views. The [girls](bea+winnie) are to have the blue one, the [gentlemen](hiker+joss) the brown. By three in the morning [Bea](bea), driven out by [her](bea) [sister](winnie)'s snores, is on the stairs, where [Joss](joss), driven out by a cello, is already sitting.
- flee bea winnie "driven out"
- sibling bea winnie "sister"
- flee joss hiker "driven out"#2
+ find bea joss "sitting"

== 8
On those stairs [she](bea) tells [him](joss) about the window and [he](joss) tells [her](bea) about torts. Then [he](joss) leans over. [She](bea) turns [her](bea) face aside: yesterday, [she](bea) reminds [him](joss), [she](bea) was almost a wife.
- reveal bea joss "tells him"
- reveal joss bea "tells her"
- kiss? bea joss "leans over"
+ reject bea joss "turns her face aside"
- wedding! _ bea "almost a wife"

== 9
By breakfast the [hiker](hiker) has gone, and so has [Winnie](winnie)'s purse. What [he](hiker) has left behind is the cello. Inside it, wrapped in a sock, [she](winnie) comes upon forty thousand pounds.
- flee hiker "gone"
- steal hiker winnie "purse"
- lose hiker "left behind"
+ find winnie "comes upon"

== 10
"[We](bea+joss+winnie) hand it in," says [Bea](bea). "[We](bea+joss+winnie) spend it," says [Winnie](winnie). [Joss](joss), asked to cast the deciding vote, hides under the van with a spanner while [the two](bea+winnie) go at each other in the car park.
+ quarrel bea winnie "go at each other"
- flee joss bea+winnie "hides"

== 11
Eighty miles south, the [jilted](groom) [Clement](groom) is discovering that the [vicar](vicar)'s fast car is a hearse. The [vicar](vicar) sings. [His](vicar) [passenger](groom) asks [him](vicar) to stop; [he](vicar) takes it for a request.
- breakup.past bea groom "jilted"
- discover groom "discovering"
- create vicar "sings"
- help vicar groom "passenger"
+ travel groom+vicar "Eighty miles south"

== 12
A small [boy](boy) in the café has been left behind by a coach party. [He](boy) is called [Alfie](boy), [he](boy) is seven, and [he](boy) attaches himself to [Bea](bea)'s skirt. "[She](bea)'s [my](boy) new [mum](bea)," [he](boy) informs the till.
- lose _ boy "left behind"
+ meet bea boy "attaches"
- parent! bea boy "new mum"

== 13
[PC Ludd](constable) has a description of a white dress, a red van and a missing [child](boy). [She](constable) puts two and two together and gets five. All three [adults](bea+joss+winnie) are in handcuffs before [Alfie](boy) has finished [his](boy) crisps.
- lose _ boy "missing"
- abduct! bea+joss+winnie boy "gets five"
+ arrest constable bea+joss+winnie "handcuffs"

== 14
In the cell, the [sisters](bea+winnie) have no choice but to talk. It was once, says [Winnie](winnie), at the tasting of the cake. Which layer, [Bea](bea) wants to know. The lemon. [She](bea) never liked the lemon, says [Bea](bea), and holds out [her](bea) little finger.
- arrest.past _ bea+winnie "cell"
- sibling bea winnie "sisters"
- reveal winnie bea "It was once"
- sex.past groom winnie "once"
+ reconcile bea winnie "little finger"

== 15
[Alfie](boy)'s [mother](boymum) arrives, drops to [her](boymum) knees and squeezes [him](boy) flat. It was [she](boymum), it turns out, [who](boymum) miscounted. [Ludd](constable) unlocks the cell with a red face, and the [boy](boy) waves at [his](boy) [kidnappers](bea+joss+winnie) until [they](bea+joss+winnie) are out of sight.
- parent boymum boy "mother"
- travel boymum "arrives"
+ find boymum boy "squeezes"
- lose.past boymum boy "miscounted"
- abduct! bea+joss+winnie boy "kidnappers"
- rescue constable bea+joss+winnie "unlocks"

== 16
The van is gone from the pound, and the cello with it. A [woman](dot) paid the fine, the [clerk](clerk) recalls: sixty, furious, driving gloves. [Joss](joss) goes the colour of milk. [He](joss) knows only one such [woman](dot), and [she](dot) gave birth to [him](joss).
+ lose bea+joss+winnie "gone"
- reveal clerk bea+joss+winnie "recalls"
- sad joss dot "colour of milk"
- parent dot joss "gave birth"

== 17
[Dot Tranter](dot) drives north at thirty miles an hour, looking for [her](dot) [son](joss), [who](joss) is standing at a bus stop behind [her](dot). Somebody has left a cello on the seat. [She](dot) has always wanted one.
- travel dot "drives"
- investigate dot joss "looking for"
- parent dot joss "son"
+ find dot "cello"

== 18
It is a long-distance [driver](trucker) named [Greta](trucker) [who](trucker) picks up the stranded [trio](bea+joss+winnie). [She](trucker) has a bunk, a stove and a [dog](hound), [Bosun](hound), [who](hound) is not fond of men. [Joss](joss) rides on the roof, in a manner of speaking.
+ rescue trucker bea+joss+winnie "picks up"
- enemy hound joss "not fond of men"

== 19
[Winnie](winnie) cannot keep anything down. [Greta](trucker), [who](trucker) has had four of [her](trucker) own, takes one look at [her](winnie) and asks how far gone. [Winnie](winnie) counts on [her](winnie) fingers and bursts into tears at the seventh.
- ill winnie "cannot keep anything down"
- parent trucker _ "four"
+ discover trucker winnie "takes one look"
- pregnant winnie "how far gone"
- sad winnie "tears"

== 20
The hearse and the lorry draw level at a roundabout. [Clement](groom) sees a veil, the veil sees [him](groom), and [they](groom+winnie) go round four times. On the fifth the [vicar](vicar) waves [Greta](trucker) through, out of courtesy, and loses [them](bea+joss+trucker+winnie).
- find groom winnie "sees a veil"
+ lose vicar trucker "loses"

== 21
[Bosun](hound) has eaten something in a lay-by and lies down in the road. [Joss](joss), though bitten by [him](hound) twice, carries [him](hound) a mile and a half to a country [vet](vet). [She](vet) pumps out a purse. It is [Winnie](winnie)'s.
- ill hound "lies down"
- attack.past hound joss "bitten"
+ rescue joss hound "carries him"
- treat hound vet "pumps out"
- find vet "purse"

== 22
Where the purse was, the [thief](hiker) cannot be far. The [sisters](bea+winnie) find [him](hiker) in the ditch, with a dog bite and no trousers. [He](hiker) is no cellist, [he](hiker) says. [He](hiker) was paid to take the case to [Hull](@hull) and never look inside.
- steal.past hiker winnie "thief"
+ find bea+winnie hiker "find him"
- injure hiker hound "dog bite"
- reveal hiker bea+winnie "says"
- hire.past hiker _ "paid"
- sibling bea winnie "sisters"
- travel? hiker "take" @hull

== 23
By whom? By an old [man](grandad) in [Hull](@hull) with one lung and a parrot, answers the [hiker](hiker). [Bea](bea) and [Winnie](winnie) look at each other. [They](bea+winnie) have only one [grandfather](grandad), and [they](bea+winnie) were told [he](grandad) had drowned in 1998.
- ill grandad "one lung"
+ reveal hiker bea+winnie "answers"
- kin bea+winnie grandad "grandfather"
- die! grandad "drowned"
- betray.past _ bea+winnie "told"

== 24
[He](hiker) introduces himself at last. [His](hiker) name is [Hamid](hiker), [he](hiker) used to tune pianos, and [he](hiker) is sorry about the purse. [Winnie](winnie) lets [him](hiker) carry [her](winnie) bag, on the side away from [her](winnie) money.
- reveal hiker "introduces"
- steal.past hiker winnie "purse"
+ reconcile hiker winnie "lets him carry"
- help hiker winnie "carry"

== 25
[Dot](dot) takes a corner too fast, for once, and the cello goes through the windscreen into a duck pond. [She](dot) is pulled out by a [clergyman](vicar) and a [man](groom) in tails. "[You](groom) look jilted," [she](dot) says to [the second](groom).
- lose dot "goes through"
+ rescue groom+vicar dot "pulled out"
- breakup.past bea groom "jilted"
- meet dot groom+vicar "pulled out"

== 26
[Mrs Tranter](dot) has never been listened to like this. All the way to [Lincoln](@lincoln) the [vicar](vicar) nods at the wheel of [his](vicar) hearse. [Her](dot) late [husband](jossdad) only ever nodded off.
+ travel dot+groom+vicar "All the way" @lincoln
- married.past dot jossdad "late husband"
- die.past jossdad "late"

== 27
[Greta](trucker) turns east here; [she](trucker) has fish to fetch. [She](trucker) hugs both [girls](bea+winnie), shakes [Joss](joss) by the hand, and leaves [him](joss) [Bosun](hound), [who](hound) will not get off [his](joss) feet.
- travel trucker "turns east"
- gift trucker joss "leaves him"
+ friend.start hound joss "will not get off"

== 28
That night in a barn [Winnie](winnie) hears [Hamid](hiker) hum in [his](hiker) sleep. [She](winnie) moves a little nearer. [He](hiker), [who](hiker) was not asleep, hums a little louder.
+ flirt hiker winnie "hums a little"

== 29
[Bea](bea) has not slept either. If [she](bea) turned [him](joss) down on the stairs, [she](bea) tells [Joss](joss), it was the stairs' fault. [He](joss) considers this. There are no stairs in the barn; there is a ladder, and halfway up it [they](bea+joss) kiss.
- reject.past bea joss "turned"
+ kiss bea joss "kiss"

== 30
A hearse at dawn is never good news. [Clement](groom) steps out, straightens [his](groom) tails and walks past [Bea](bea), [who](bea) has been dreading this for two hundred miles, to [her](bea) [sister](winnie). "Is it true?" [he](groom) asks [her](winnie).
- return groom "steps out"
- reject groom bea "walks past"
- sad bea "dreading"
- sibling bea winnie "sister"
+ discover? groom winnie "Is it true"

== 31
It is true, says [Winnie](winnie), and no, [she](winnie) will not marry [him](groom), not in tails and not out of them. [Clement](groom) sits down on the running board. [Bea](bea), to [her](bea) own surprise, is the [one](bea) [who](bea) puts an arm round [him](groom).
- pregnant winnie groom "It is true"
- reveal winnie groom "says"
- propose? groom winnie "will not marry"
+ reject winnie groom "will not marry"
- help bea groom "arm"

== 32
[Dot](dot) and [Joss](joss) have a talk, mother to son. [He](joss) dropped out in October; [she](dot) has known since November. What [she](dot) would like to know is when [he](joss) learned to look at a girl like that.
- parent dot joss "mother to son"
- quit.past joss "dropped out"
- discover.past dot joss "has known"
+ love joss bea "look at a girl"

== 33
The duck pond is dragged by two volunteer divers, [twins](twinone+twintwo) with one wetsuit between [them](twinone+twintwo). [One](twinone) brings up the cello and [the other](twintwo) the money, and [both](twinone+twintwo) ask [Ludd](constable) for a receipt. The [constable](constable), looking at forty thousand wet pounds, recognises a sock.
- investigate twinone+twintwo "dragged"
- sibling twinone twintwo "twins"
+ find twinone+twintwo "brings up"
- gift twinone+twintwo constable "receipt"
- discover constable "recognises"

== 34
So [PC Ludd](constable) is on the road as well, with the [vet](vet) beside [her](constable), [whom](vet) [she](constable) is fond of, and a bag of evidence on the [passenger](vet)'s knees. [They](constable+vet) do not speak till [Brigg](@brigg). Then [both](constable+vet) say it at the same time.
- love constable vet "fond"
- travel constable+vet "on the road"
+ confess constable+vet "say it"

== 35
[Hull](@hull), at last: a yellow door, a parrot swearing. The old [man](grandad) looks from one [granddaughter](bea) to [the other](winnie) and cannot tell which is which. "[I](grandad)'m not dead," [Old Lomax](grandad) says. "[Your](bea+winnie) [mother](mum) was cross with [me](grandad)."
- travel bea+winnie "Hull" @hull
- parent mum bea+winnie "mother"
- sad mum grandad "cross"
+ meet bea+winnie grandad "looks"
- kin bea+winnie grandad "granddaughter"
- die! grandad "not dead"

== 36
The money, [Lomax](grandad) explains, was meant as wedding present for [one](bea) of [them](bea+winnie). [He](grandad) had not been told of the window. Does [he](grandad) want it back? [He](grandad) wants [them](bea+winnie) to stay to supper.
- reveal grandad bea+winnie "explains"
- gift? grandad bea "wedding present"
- wedding? _ bea "wedding"
- reveal! _ grandad "had not been told"
+ invite grandad bea+winnie "supper"

== 37
While the [notary](notary) counts, the old [man](grandad) clutches at [his](grandad) one good lung. [Hamid](hiker) knows how to breathe for somebody. [He](hiker) does it for eleven minutes, and [Winnie](winnie), kneeling at [his](hiker) side, stops wondering whether [he](hiker) is honest.
- ill grandad "clutches"
+ rescue hiker grandad "breathe"
- love.start winnie hiker "stops wondering"

== 38
The hearse is needed after all, but for a wedding. The [vicar](vicar) is not on [his](vicar) usual side of the altar; beside [him](vicar) stands [Dot](dot) in driving gloves. [Her](dot) [son](joss) gives [her](dot) away, and [Clement](groom) catches the bouquet with a groan.
+ wedding dot vicar "wedding"
- parent dot joss "son"
- help joss dot "gives her away"
- find groom "catches"

== 39
[Winnie](winnie) has [twins](babies) of [her](winnie) own in the spring, delivered by a lorry [driver](trucker) with a stove. [She](winnie) names [neither](babies) after [Clement](groom), [who](groom) sends two small sets of tails. [Hamid](hiker) tunes the rattle.
+ birth winnie babies "has twins"
- help trucker winnie "delivered"
- gift groom winnie "two small sets"

== 40
[Bea](bea) stands at a lavatory window and looks down. There is the red van, there is its [driver](joss), and [Bosun](hound) at the wheel, more or less. [She](bea) might have used the door; but this is how [she](bea) likes to arrive. "[Hull](@hull)?" asks [her](bea) [fiancé](joss). "Anywhere but," says [Bea](bea), and jumps.
+ engaged bea joss "fiancé"

