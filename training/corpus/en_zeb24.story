%series Harbour Master's Daughter
%lang en
%genre witness-protection drama, New Zealand, streaming overviews
%cast kiri    | Kiri Te Rangi; Kiri; Grace Potter; Grace | f
%cast stellan | Stellan Roos; Stellan; Roos | m
%cast dunstan | Dunstan Pell; Dunstan; Pell | m
%cast maeve   | Maeve Corrigan; Maeve; Corrigan | f
%cast tavita  | Tavita | m
%cast petra   | Petra Roos; Petra | f
%cast isaak   | Isaak | m
%cast marama  | Marama | f
%cast drowned | - | m
%cast mum     | - | f
%cast scully  | - | m
%cast surgeon | - | f
%cast milo    | Pita | m

== 1
Having watched [her](kiri) [boss](dunstan) drown a [man](drowned) in an ornamental pond, casino [cashier](kiri) [Kiri Te Rangi](kiri) gives evidence and loses [her](kiri) name. As [Grace Potter](kiri) [she](kiri) is set down in [Oamaru](@oamaru) with [her](kiri) [son](milo), [Pita](milo), and a dog not of [her](kiri) choosing. [Stellan Roos](stellan) of the protection unit carries the boxes. [He](stellan) has lost one witness already and counts the windows twice. From prison, [Dunstan Pell](dunstan) has a bouquet delivered to the old address.
- discover.past kiri dunstan "watched"
- boss dunstan kiri "boss"
+ kill.past dunstan drowned "drown"
- accuse kiri dunstan "gives evidence"
- lose kiri "loses"
- parent kiri milo "son"
+ move kiri+milo "set down" @oamaru
- help stellan kiri "carries"
- lose.past stellan _ "lost"
- arrest.past _ dunstan "prison"
- gift dunstan kiri "bouquet"

== 2
[Grace](kiri) learns to answer to [Grace](kiri). [Pita](milo) does not, and breaks the nose of a [boy](isaak) at school [who](isaak) asks what [his](milo) real name is. [Isaak](isaak) turns out to live over the hedge with [his](isaak) [grandmother](maeve), [Maeve Corrigan](maeve), a [knitter](maeve), bowler and hoarder of other people's business. [She](maeve) comes across with scones and sits until [she](maeve) has been told something. [Kiri](kiri) tells [her](maeve) that [she](kiri) is widowed. It is the first lie [she](kiri) enjoys.
+ attack milo isaak "breaks"
- kin isaak maeve "grandmother"
- neighbour isaak+maeve kiri+milo "hedge"
- travel maeve "comes across"
- gift maeve kiri "scones"
+ betray kiri maeve "lie"
- happy kiri "enjoys"

== 3
In [Auckland](@auckland) the unit's tea [lady](marama), [Marama](marama), is offered a deposit on a house for one postcode. [She](marama) reports it to [Petra Roos](petra), [Stellan](stellan)'s [sister](petra) and the unit's [chief](petra), [who](petra) thanks [her](marama), writes it down and does nothing at all. [Stellan](stellan), teaching [Grace](kiri) to drive on the left-hand side of a gravel road, lets [his](stellan) hand lie on the gear stick a second longer than needed. [She](kiri) stalls the car.
- gift? _ marama "deposit"
- betray? marama kiri "one postcode"
+ reveal marama petra "reports it"
- sibling petra stellan "sister"
- boss petra stellan "chief"
- help! petra marama "nothing"
- advisor stellan kiri "teaching"
+ flirt kiri stellan "a second longer"

== 4
[Tavita](tavita), a [fisherman](tavita) with a laugh like a door slamming, pulls [Pita](milo) out of the harbour when the jetty gives way, and is asked to supper. [Stellan](stellan), parked across the road as per regulations, eats a cold pie and watches the silhouettes. [Isaak](isaak) has been to the library. [He](isaak) has found a photograph of a casino staff party, and lays it in front of [his](isaak) [friend](milo): is that not [your](milo) [mum](kiri)?
+ rescue tavita milo "pulls"
- invite kiri tavita "asked"
- investigate stellan kiri+tavita "watches"
- parent kiri milo "mum"
- friend.start isaak milo "his friend"
+ discover isaak kiri "found"
- celebrate.past _ "party"
- reveal isaak milo "lays"

== 5
[Pita](milo) begs; [Isaak](isaak) swears, spits and would have held [his](isaak) tongue for ever, had [his](isaak) [grandmother](maeve) not dusted under [his](isaak) mattress. [Maeve](maeve) looks at the picture for a whole evening, then knits [Kiri](kiri) a balaclava. Someone else has been reading as well. A [man](scully) with a suitcase full of cutlery samples takes a room at the pub, and goes from door to door. [He](scully) asks everyone the same thing: have they any blades that want sharpening?
- reveal! isaak _ "held his tongue"
- kin isaak maeve "grandmother"
+ discover maeve kiri "looks"
- gift maeve kiri "balaclava"
- travel scully "takes a room"
- investigate scully kiri "from door to door"

== 6
The cutlery [salesman](scully) is let in by [Tavita](tavita), [who](tavita) has never been able to say no, and recognises on [his](tavita) mantelpiece the scarf of a casino [cashier](kiri). [He](scully) comes at the [fisherman](tavita) with [his](scully) best carver. [Tavita](tavita) parries it with a snapper. Bleeding into the sink, [he](tavita) rings not the police but [Grace](kiri), to tell [her](kiri) to run; [she](kiri) has packed before [he](tavita) is done apologising.
- invite tavita scully "let in"
- discover scully kiri "recognises"
+ attack scully tavita "comes at"
- injure tavita scully "Bleeding"
- reveal tavita kiri "tell"
- flee? kiri "run"
+ flee kiri scully "has packed"

== 7
Two suitcases, one [boy](milo), one dog and, at the wheel of a bowling-club minibus, [Maeve](maeve). [Stellan](stellan), [who](stellan) has been drawn off by a false alarm in [Timaru](@timaru), finds the house empty and the kettle split by a blade. Who gave the alarm? It has come from [his](stellan) own [sister](petra)'s telephone. At a petrol station in the [Lindis Pass](@lindis) the [salesman](scully) sits down in the back row of the minibus and asks, very civilly, to be dropped in [Wanaka](@wanaka).
- help maeve kiri+milo "at the wheel"
- travel stellan "drawn off" @timaru
- betray petra stellan "false alarm"
- find! stellan kiri+milo "empty"
- discover stellan petra "sister's telephone"
- sibling petra stellan "sister"
+ threaten scully kiri+maeve+milo "very civilly"
- travel? scully "dropped" @wanaka

== 8
[Maeve](maeve), in the driving mirror, winks at [Pita](milo), and brakes. A bowl weighs a kilo and a half; two dozen of them, travelling forward, put an end to the [salesman](scully)'s interest in [Wanaka](@wanaka). [He](scully) wakes in a wool press, tied with four-ply. [Stellan](stellan) asks [Petra](petra) one question, over the phone, and gets a dial tone. [He](stellan) had meant to ask a second: which of [them](petra+stellan) paid for [their](petra+stellan) [mother](mum)'s care home?
+ attack maeve scully "brakes"
- injure scully maeve "put an end"
- recover scully "wakes"
+ abduct maeve scully "tied"
- accuse stellan petra "one question"
- reject petra stellan "dial tone"
- gift.past _ mum "paid"
- parent mum petra+stellan "mother"

== 9
[Petra](petra) did, with [Pell](dunstan)'s money. [She](petra) sits in [her](petra) car outside the prison, with an order for [his](dunstan) transfer on the seat beside [her](petra) that no judge has signed. [Marama](marama), [who](marama) has cleaned up after everyone for thirty years, gets in on the passenger's side. What [she](marama) says is not recorded. The order is torn up; the two [women](marama+petra) share a flask of tea; an unmarked van overtakes [them](marama+petra), and [Dunstan](dunstan) is driving it.
- gift.past petra mum "did"
- gift.past dunstan petra "Pell's money"
- rescue? petra dunstan "order for his transfer"
- help marama petra "gets in"
+ flee dunstan "driving"

== 10
Not one witness this time, thinks [Stellan](stellan), and drives three hundred kilometres with the dog. In a musterer's hut above [Lake Hawea](@hawea) [Kiri](kiri) is asleep against [his](stellan) shoulder before the fire is lit. [Pita](milo) counts the windows for [him](stellan). At four the dog growls. [Pell](dunstan) has always done [his](dunstan) own drowning; [he](dunstan) has the [boy](milo) by the collar at the edge of the jetty when [somebody](tavita) out on the water laughs like a door slamming.
- travel stellan "drives" @hawea
- help milo stellan "counts"
- kill.past dunstan _ "drowning"
+ threaten dunstan milo "by the collar"
+ return tavita "laughs like"

== 11
A gaff takes [Dunstan](dunstan) in the coat, a wave takes [him](dunstan) the rest of the way, and it is [Kiri](kiri) [who](kiri) wades in, up to [her](kiri) chin, and hauls the [man](dunstan) [she](kiri) testified against back into the shallows by [his](dunstan) hair. [He](dunstan) is going to sit in a cell, [she](kiri) tells [him](dunstan), and know where [she](kiri) lives. Airlifted to [Dunedin](@dunedin), [Tavita](tavita) has [his](tavita) stitches redone by a [surgeon](surgeon) with cold hands, [who](surgeon) asks what is so funny.
- attack tavita dunstan "gaff"
+ rescue kiri dunstan "hauls"
- accuse.past kiri dunstan "testified"
- arrest? _ dunstan "cell"
- reveal kiri dunstan "tells"
- travel tavita "Airlifted" @dunedin
- treat tavita surgeon "stitches"

== 12
[Petra](petra) gives herself up at the front desk, where [Marama](marama) has put out a cup. [Kiri](kiri) takes [her](kiri) own name back and has it painted on a boat shed; half the town comes to hold the brush. [Maeve](maeve) knits for a trial. Somewhere between the scones and the speeches [Stellan](stellan) hands in [his](stellan) resignation, to be allowed to ask a [witness](kiri) to dance. [She](kiri) stalls [him](stellan) for a moment. Then [she](kiri) lets out the clutch.
+ arrest _ petra "gives herself up"
- find kiri "own name back"
- help _ kiri "hold the brush"
- celebrate kiri "speeches"
+ quit stellan "resignation"
- date? kiri stellan "dance"
