%series The Lower Sixth
%lang en
%genre school drama, a Welsh valley comprehensive, terse listings and recaps
%cast carys   | Carys Pritchard; Carys | f
%cast owain   | Owain | m
%cast miss    | Miss Adair; Adair; Leonie | f
%cast head    | Mr Pritchard; Pritchard | m
%cast mam     | Mrs Pritchard; Glenys | f
%cast zac     | Zac | m
%cast ffion   | Ffion | f
%cast lowri   | Lowri | f
%cast piotr   | Piotr | m
%cast coach   | Mr Bevan; Bevan | m
%cast gran    | Nan | f
%cast owmum   | - | f
%cast zacmum  | Mrs Adair | f

== 1
First day back. [Carys Pritchard](carys)'s [father](head) is now the [head](head), so that nobody sits with [her](carys) at dinner but [Owain](owain), the [boy](owain) from next door. [Her](carys) best [friend](ffion) of last year, [Ffion](ffion), has gone over to [Lowri](lowri)'s table. A new English [teacher](miss), [Miss Adair](miss), drops [her](miss) books at the feet of [Mr Bevan](coach), sports, [who](coach) picks up every one and looks as though [he](coach) had been hit by a ball. At the back sits [Zac](zac), thrown out of two schools. [Carys](carys) looks round once, then twice. [Owain](owain) eats [her](carys) chips and counts.
- parent head carys "father"
- hire head "now the head"
- neighbour carys owain "next door"
+ friend.end carys ffion "last year"
- friend.start ffion lowri "gone over"
- hire miss "new English teacher"
+ love.start coach miss "hit by a ball"
- help coach miss "picks up"
- quit.past zac "thrown out"
- love carys zac "looks round"

== 2
[Zac](zac) takes [Carys](carys)'s bus money and, the next day, gives it back with interest, which in [his](zac) world counts as an introduction. [Ffion](ffion) and [Lowri](lowri) fall out over a dress. [Mr Bevan](coach) leaves a bunch of daffodils in the staff room for [Miss Adair](miss); [Pritchard](head), passing, takes the card for a joke and the daffodils home to [his](head) [wife](mam). [Glenys](mam) hasn't had flowers in years. It makes [her](mam) suspicious. [Owain](owain) asks [Carys](carys) to the Friday disco before [he](owain) can stop himself, and [she](carys) says, as one does to a brother, of course.
+ steal zac carys "takes Carys's bus money"
- gift zac carys "gives it back"
- quarrel ffion lowri "fall out"
- gift? coach miss "bunch of daffodils"
- gift head mam "daffodils home"
- married head mam "wife"
- jealous mam _ "suspicious"
+ invite owain carys "asks Carys"

== 3
At the disco [Carys](carys) dances with the [thief](zac) of the bus money for three songs and goes out with [him](zac) for the fourth. [Owain](owain) holds [her](carys) coat. It's [Ffion](ffion), in tears over [Lowri](lowri), [who](ffion) comes to sit by [him](owain), and before either knows what it is about [they](ffion+owain) have kissed. [Miss Adair](miss), on duty, finds the first [pair](carys+zac) behind the bins and sends in the [girl](carys); the [boy](zac) [she](miss) takes by the sleeve. "[You](zac) promised [Mum](zacmum)," says the English [teacher](miss). [Carys](carys), [who](carys) has stopped round the corner, hears that [they](miss+zac) are [brother](zac) and [sister](miss).
- flirt carys zac "dances"
- steal.past zac carys "thief"
- sad ffion lowri "in tears"
+ kiss ffion owain "kissed"
- find miss carys+zac "behind the bins"
- accuse miss zac "You promised Mum"
- parent zacmum miss+zac "Mum"
+ discover carys miss+zac "hears"
- sibling miss zac "brother"

== 4
[Carys](carys) says nothing about [Adair](miss). [Zac](zac) tells [her](carys) why. [Their](miss+zac) [mother](zacmum) is ill. [He](zac) came here to live with [Leonie](miss). The [head](head) must not know about [Leonie](miss). [Carys](carys) kisses [Zac](zac). [She](carys) is now the [girl](carys) of [Zac](zac). [Nan](gran) takes one look at [Carys](carys). "Who is [he](zac)?" asks [Nan](gran). Grandmothers know such things. [Owain](owain) goes out with [Ffion](ffion). [Owain](owain) talks of nothing but [Carys](carys). [Ffion](ffion) notices. [Bevan](coach) asks [Miss Adair](miss) to the pictures. [She](miss) has no evenings, [she](miss) tells [Bevan](coach).
- reveal zac carys "tells her why"
- parent zacmum miss+zac "mother"
- ill zacmum "ill"
- housemate miss zac "live with"
- reveal! carys+zac head "must not know"
+ kiss carys zac "kisses"
- couple.start carys zac "girl"
- discover gran carys "takes one look"
- date ffion owain "goes out"
- love owain carys "nothing but Carys"
- invite coach miss "to the pictures"
+ reject miss coach "has no evenings"

== 5
[Glenys](mam) finds a second card, for a second bunch, and this time the name on it is plain: [Leonie](miss). [She](mam) takes it to be in [her](mam) [husband](head)'s hand and lets it out at Sunday dinner over the lamb. The [headmaster](head) swears that [he](head) has never so much as looked at the [woman](miss). [His](head) [mother-in-law](gran) believes [him](head); [his](head) [wife](mam) packs and goes across the hedge to [Owain](owain)'s [mother](owmum). [Carys](carys), [who](carys) could say a word about [Miss Adair](miss)'s evenings and so clear [Dad](head) in a minute, looks at [her](carys) plate. [She](carys) has given [her](carys) word to [her](carys) [boyfriend](zac).
- discover mam miss "finds a second card"
- married head mam "husband"
+ accuse mam head "lets it out"
- affair! head miss "never so much as looked"
- kin gran head "mother-in-law"
+ breakup mam head "packs"
- move mam owmum "across the hedge"
- parent owmum owain "mother"
- parent head carys "Dad"
- reveal! carys mam "looks at her plate"
- couple carys zac "boyfriend"

== 6
The school gets hold of it. On the whiteboard somebody has drawn the [head](head) with daffodils; for this [Zac](zac), [who](zac) has a record, gets the blame and a week's suspension, though it was [Lowri](lowri), as [Ffion](ffion) knows. [Mr Bevan](coach), in the showers, comes to see what [he](coach) has set going. [He](coach) could own up. [He](coach) runs eleven times round the pitch instead. [Carys](carys) is so angry with [her](carys) [father](head) that [she](carys) moves in with [Nan](gran), and the [boy](owain) next door now has [her](carys) [mother](mam) at breakfast and no [Carys](carys) on the other side of the hedge. [He](owain) forgets [Ffion](ffion)'s birthday. [She](ffion) gives [him](owain) back [his](owain) scarf.
- accuse _ zac "gets the blame"
- quit zac "suspension"
- discover coach "comes to see"
- sad carys head "angry"
- parent head carys "father"
+ move carys gran "moves in"
- parent mam carys "mother"
- housemate mam owain "at breakfast"
+ breakup ffion owain "gives him back"

== 7
[Ffion](ffion), [who](ffion) has been dropped by two [people](lowri+owain) [she](ffion) was fond of, goes to the office and tells on [one](lowri) of [them](lowri+owain): the [artist](lowri) of the whiteboard must write an apology to the suspended [pupil](zac), and [Zac](zac) is let back in. [He](zac) doesn't come. The bad news from the hospital has come first. [Miss Adair](miss) runs out of the middle of [Macbeth](*macbeth). In the car park [Bevan](coach), seeing [her](miss) face, asks no questions, takes [her](miss) keys and drives [her](miss) and the [boy](zac) sixty miles to [Cardiff](@cardiff), where [they](miss+zac) get there in time to hold a hand. On the way back the secret is out, for [Bevan](coach), at least.
+ reveal ffion _ "tells on"
- breakup.past lowri+owain ffion "dropped"
- return? zac "let back in"
- ill zacmum "bad news"
- sad miss zacmum "runs out"
+ help coach miss+zac "drives her"
- travel coach+miss+zac "to Cardiff" @cardiff
+ die zacmum "hold a hand"
- discover coach miss+zac "the secret is out"

== 8
They bury [Mrs Adair](zacmum). [Carys](carys) stands beside [Zac](zac). Rain falls. [Bevan](coach) holds an umbrella over [Leonie](miss). [He](coach) tells [her](miss) about the flowers. [Adair](miss) stares. Then [she](miss) laughs at a funeral. [She](miss) makes [him](coach) promise to go to [Glenys](mam). [Bevan](coach) goes to [Glenys](mam). [Mrs Pritchard](mam) throws a slipper at [Bevan](coach). Then [she](mam) goes home to [Pritchard](head). [He](head) has made toast for [Glenys](mam). The toast is burnt. [They](head+mam) eat it. [Nan](gran) sends back [Carys](carys), with a cake.
- die.past zacmum "bury"
- help carys zac "stands beside"
- help coach miss "umbrella"
+ reveal coach miss "tells her"
- happy miss "laughs"
- reveal coach mam "goes to Glenys"
- attack mam coach "throws a slipper"
+ reconcile head mam "goes home"
- return carys "sends back"

== 9
Peace lasts until Monday, when a form comes from the county: the [orphan](zac) is seventeen, [his](zac) next of kin is on the staff, and the [head](head) learns that [he](head) has been kept in the dark by [his](head) English [teacher](miss) and by [his](head) own [daughter](carys). [Miss Adair](miss) offers to go. It's [Glenys](mam), [who](mam) a month ago called [her](miss) a name that can't be printed, [who](mam) says that [she](miss) will do nothing of the kind. [Zac](zac) overhears half of this. So as not to be in [his](zac) [sister](miss)'s way, [he](zac) takes the late train. [Carys](carys) finds the bus money on [her](carys) window sill, with interest.
- die.past zacmum "orphan"
- kin miss zac "next of kin"
+ discover head miss+zac "learns"
- betray.past carys+miss head "kept in the dark"
- boss head miss "English teacher"
- parent head carys "daughter"
- quit? miss "offers to go"
- help mam miss "nothing of the kind"
- sibling miss zac "sister"
+ flee zac "takes the late train"
- gift zac carys "bus money"

== 10
Who knows where a [runaway](zac) would go? [Owain](owain) does, as it happens, since [Zac](zac) once showed [him](owain) a photograph of a pier. For two days [he](owain) keeps it to himself; with the [rival](zac) gone, [Carys](carys) leans on [his](owain) shoulder, which is what [he](owain) has wanted since [he](owain) was six. On the third [he](owain) can't look at himself. [He](owain) takes [her](carys) there, pays for the tickets and waits in the station café while [she](carys) goes down to the water. [Piotr](piotr), the [lad](piotr) behind the counter, gives [him](owain) a tea on the house, and another, and then sits down. It gets late. [Owain](owain) misses the first train and doesn't mind.
- reveal! owain carys "keeps it to himself"
- enemy owain zac "rival"
- love owain carys "what he has wanted"
- help owain carys "leans on his shoulder"
- travel carys+owain "takes her there"
+ find carys zac "goes down to the water"
- meet owain piotr "sits down"
+ flirt owain piotr "doesn't mind"

== 11
[Zac](zac) comes home, on two conditions, both of which [his](zac) [sister](miss) grants: no more secrets, and [Mr Bevan](coach) may stop sleeping in [his](coach) car outside. [Leonie](miss) has been finding evenings for the [sports teacher](coach) ever since [Cardiff](@cardiff). With [Carys](carys) it isn't as it was. On the pier [they](carys+zac) told each other the truth, and the truth is that [she](carys) was in love with a bad [boy](zac), and [he](zac) isn't one any more. [They](carys+zac) part friends, with a good deal of crying, mostly [his](zac). [Owain](owain) goes back to the seaside for a scarf [he](owain) hasn't lost. [Lowri](lowri) says sorry to [Ffion](ffion). The dress fits neither.
- return zac "comes home"
- sibling miss zac "sister"
+ couple.start coach miss "finding evenings"
- love.end carys zac "was in love"
+ breakup carys zac "part friends"
- sad zac "crying"
- travel owain piotr "back to the seaside"
- reconcile ffion lowri "says sorry"

== 12
Last day of term. [Mr Bevan](coach), with the whole school at the windows, goes down on one knee in the mud of the pitch, and [Miss Adair](miss), with red pen, marks [him](coach) a yes. The [Pritchards](head+mam) take dancing lessons; the [head](head) leads where [his](head) [wife](mam) wishes. [Owain](owain) tells the [girl](carys) next door about [Piotr](piotr), and [Carys](carys), [who](carys) took it for granted that [he](owain) would always be there to hold [her](carys) coat, is jealous for as long as it takes to eat a bag of chips. Then [she](carys) asks to see a picture. [Zac](zac) has passed. [Ffion](ffion) is on [his](zac) crossbar. [Nan](gran) says that [she](gran) has known it since September.
+ propose coach miss "on one knee"
+ engaged.start coach miss "marks him a yes"
- married head mam "wife"
- reveal owain carys "tells the girl"
- neighbour carys owain "next door"
+ jealous carys piotr "jealous"
- find zac "passed"
- couple ffion zac "on his crossbar"
- discover gran ffion+zac "has known"
