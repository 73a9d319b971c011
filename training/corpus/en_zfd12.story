%series Second Helpings
%lang en
%genre diner sitcom-drama in Albuquerque, streaming overviews
%cast wanda | Wanda Trujillo; Wanda | f
%cast reg | Reggie Trujillo; Reggie; Reg | m
%cast noor | Noor Haddad; Noor | f
%cast theo | Theo Bianchi; Theo | m
%cast mags | Magdalena; Mags | f
%cast cliff | Clifford Yazzie; Cliff | m
%cast perla | Perla Trujillo; Perla | f
%cast skip | Skip Donnelly; Skip; Donnelly | m
%cast rob | Robin | n
%cast dad | Mr. Haddad | m
%cast truck | Walt | m
%cast dds | - | m
%cast baby | Lupita | f

== 1 Over Easy
Thirty years to the day after saying "I do" at the pie counter, [Wanda](wanda) hands [her](wanda) [husband](reg) [Reggie](reg) a plate of eggs and divorce papers. [He](reg) eats the eggs. [They](reg+wanda) own the diner half and half, and since neither will sell, a strip of red tape goes down the middle of the floor. [Perla](perla), the [daughter](perla) with the law degree, is called in to referee and spends [her](perla) first shift hiding from [Theo](theo), the short-order [cook](theo), [who](theo) took [her](perla) to prom and left without [her](perla). On the last stool the [trucker](truck) with no name but a weakness for meringue asks which half serves pie.
- celebrate reg+wanda "Thirty years to the day"
- married reg wanda "husband"
+ divorce? reg wanda "divorce papers"
- parent reg+wanda perla "daughter"
- help? perla reg+wanda "called in to referee"
- flee perla theo "hiding from"
- date.past perla theo "took her to prom"
- reject.past theo perla "left without her"
- wedding.past reg wanda "I do"
- gift wanda reg "plate of eggs"
- advisor perla reg+wanda "law degree"

== 2 Hash
[Noor](noor) waits tables on [Wanda](wanda)'s side, writes pilots on napkins, and tells [her](noor) strict [father](dad) that [she](noor) is in dental school. When the real [dentist](dds) from across the road, [who](dds) has been eyeing [her](noor) over [his](dds) cobbler, invites [her](noor) to see [his](dds) practice, [she](noor) goes, purely for research. [Mags](mags), [who](mags) waits on [Reg](reg)'s half and shares an apartment and a car with [Noor](noor), crosses the tape to borrow ketchup and gets written up. [Perla](perla) drafts a ketchup treaty. In the walk-in, [Theo](theo) starts to explain about prom, and a shelf of pickles comes down on [his](theo) foot.
- betray noor dad "tells her strict father"
- parent dad noor "father"
- flirt dds noor "eyeing her"
- invite dds noor "see his practice"
+ date dds noor "purely for research"
- colleague mags noor "waits on"
- housemate mags noor "shares an apartment"
- create perla "drafts a ketchup treaty"
+ injure theo "comes down on"
- boss wanda noor "Wanda's side"
- boss reg mags "Reg's half"
- create noor "writes pilots"
- accuse _ mags "written up"
- reveal? theo perla "starts to explain"

== 3 Sunny Side
[Skip Donnelly](skip), franchise [shark](skip), slides into a booth exactly on the tape and makes each of the [owners](reg+wanda) the same offer, behind the other's back. [Reggie](reg) is tempted. So is [Wanda](wanda), though less by the money than by the dimples, and [she](wanda) lets [Skip](skip) take [her](wanda) dancing. [Her](wanda) soon-to-be [ex](reg), parked outside the ballroom with binoculars and a burrito, is found there by [Cliff](cliff), [his](reg) best [buddy](cliff), [who](cliff) fills potholes for the city and tells [him](reg) to go home. "[I](reg)'m bird-watching," says [Reg](reg). [Cliff](cliff) takes the burrito away from [him](reg).
- love wanda skip "by the dimples"
+ date skip wanda "take her dancing"
- divorce? reg wanda "soon-to-be ex"
+ jealous reg skip "with binoculars"
- friend cliff reg "best buddy"
- discover cliff reg "is found there"
- betray skip reg+wanda "behind the other's back"
- investigate reg skip+wanda "parked outside"
- betray reg cliff "bird-watching"
- steal cliff reg "takes the burrito"

== 4 Scrambled
[Mr. Haddad](dad) has a toothache. Nothing will do but [his](dad) own [daughter](noor) must see to it, so [Noor](noor), in a borrowed white coat, walks [him](dad) into the [dentist](dds)'s at lunch hour and prays. The [dentist](dds), a good sport, lets himself be passed off as [her](noor) assistant and pulls the molar on the sly. Out cold in the chair, the [patient](dad) mumbles that [he](dad) has known since August: [he](dad) found a napkin in the laundry, and laughed so hard that [he](dad) put it back. Does [she](noor) hear? [She](noor) is in the hall, being kissed by the [assistant](dds).
- ill dad "toothache"
- parent dad noor "daughter"
- betray noor dad "in a borrowed white coat"
- help dds noor "good sport"
+ treat dad dds "pulls the molar"
- discover.past dad noor "has known since August"
- reveal dad _ "mumbles"
+ kiss dds noor "being kissed"
- sad noor "prays"
- find.past dad "found a napkin"
- happy.past dad "laughed so hard"
- discover! noor dad "Does she hear"

== 5 Poached
Somebody has walked off with the recipe for the green chile stew, framed since 1961. Across the tape each half suspects the other. [Wanda](wanda) frisks [Reggie](reg) with more thoroughness than the law requires, and for eleven seconds neither of [them](reg+wanda) is getting divorced. Then [Robin](rob), the new [dishwasher](rob), hired on Tuesday by both [halves](reg+wanda) without either knowing, isn't at the sink. [Theo](theo), limping, gives chase in an apron and corners the [runaway](rob) at a food truck with a familiar smell and [Donnelly](skip)'s name on the permit. [Robin](rob) bites [him](theo), hands over the frame and bursts into tears.
+ steal rob reg+wanda "walked off with"
- accuse reg wanda "suspects the other"
- accuse wanda reg "suspects the other"
- flirt reg wanda "more thoroughness"
- divorce! reg wanda "neither of them"
- hire.past rob reg+wanda "hired on Tuesday"
- flee rob "isn't at the sink"
- injure theo "limping"
+ attack rob theo "bites him"
- boss skip rob "Donnelly's name"
- sad rob "bursts into tears"
- investigate wanda reg "frisks"
- find theo rob "corners"
- gift rob theo "hands over the frame"

== 6 Grits
What [Robin](rob) owes [Skip](skip): four thousand and a place to sleep. What [Wanda](wanda) does about it: nothing, since it happened on [Reg](reg)'s half. What [Reg](reg) does: [he](reg) gives the [kid](rob) the cot in the storeroom, [his](reg) own cot, and moves into [Cliff](cliff)'s spare room with a cactus. [Wanda](wanda), confronted by all this decency, pours [Skip](skip)'s flowers down the disposal, one by one, and informs [him](skip) where [he](skip) may put the dimples. [Perla](perla) has a court date. [Theo](theo) has a cast. [He](theo) gets as far as "About that night" before the jukebox comes on.
- gift.past skip rob "owes Skip"
- help! wanda rob "nothing"
- gift.past skip wanda "Skip's flowers"
- gift reg rob "gives the kid the cot"
- move rob reg "the cot in the storeroom"
+ move reg cliff "moves into"
- housemate cliff reg "moves into"
+ breakup wanda skip "where he may put"
- injure theo "has a cast"
- reveal! theo perla "gets as far as"

== 7 Bottomless Coffee
The freezer hums. It's two-fifteen on a Wednesday, and nobody's in except a [trucker](truck), a fly and the desert. The [trucker](truck) tells [Mags](mags) about a bridge in [Ohio](@ohio) that [he](truck) can't cross. [She](mags) tells [him](truck) about a horse. Pie is a mother, [he](truck) figures: you can leave it, but you have to come back for it sometime. The sign outside buzzes E-A-T, then E-T, then T. A tumbleweed, married by now to a plastic bag, goes by with the bag. When the check comes there's a name on it, for once, in ballpoint: [Walt](truck). [Mags](mags) pins it over the register.
- reveal truck mags "tells Mags"
- reveal mags truck "tells him about"
- reveal truck _ "a name on it"

== 8 Deviled
[Perla](perla) serves [Skip Donnelly](skip) with a lawsuit, extra large. [He](skip) retaliates: by Friday the health inspector has been tipped off about the cot, the cat and the cactus, and both halves are padlocked. [Noor](noor), out of work and out of napkins, packs for [Los Angeles](@la), where a producer wants the pilot. [She](noor) hasn't told the [dentist](dds). [She](noor) hasn't told [Mags](mags), either, and [Mags](mags) is the [one](mags) [who](mags) finds the ticket. "[I](mags)'d have driven [you](noor)," says [her](noor) [roommate](mags) of six years, and shuts herself in the car. [Mags](mags), let's be clear, has been in love with [Noor](noor) for five of them.
- accuse perla skip "lawsuit"
+ betray skip reg+wanda "tipped off"
- find? noor "wants the pilot"
+ travel? noor "packs for" @la
- reveal! noor dds "hasn't told the dentist"
- reveal! noor mags "hasn't told Mags"
- discover mags noor "finds the ticket"
- housemate mags noor "roommate"
- sad mags noor "shuts herself in"
+ love mags noor "has been in love with"
- lose reg+wanda "padlocked"
- quit noor "out of work"
- help? mags noor "have driven you"

== 9 Benedict
[Walt](truck) parks eighteen wheels across the entrance of [Skip](skip)'s flagship and goes off to look for pie. That's one way to lift a padlock. Another is [Robin](rob), [who](rob) tells the judge, on record and shaking, what the [shark](skip) paid for, from the stolen frame to the phoned-in tip. [Skip](skip) lunges across the aisle at the [witness](rob); [Reggie](reg) gets in between and collects a broken nose. And who's first at the ER with a bag of frozen peas and a list of grievances? The divorce was final at noon. [Wanda](wanda) puts the papers under the peas, where they get nice and wet.
- help truck reg+wanda "parks eighteen wheels"
+ reveal rob _ "tells the judge"
- accuse rob skip "what the shark paid for"
- sad rob "shaking"
- attack skip rob "lunges"
- rescue reg rob "gets in between"
- injure reg skip "broken nose"
- help wanda reg "frozen peas"
+ divorce reg wanda "final at noon"
- steal.past skip reg+wanda "stolen frame"
- betray.past skip reg+wanda "phoned-in tip"
- accuse wanda reg "list of grievances"
- reconcile? reg wanda "nice and wet"

== 10 Rye
About that night. [Theo](theo) was on [his](theo) way back to the gym with a corsage when [his](theo) mom's heart gave out; [he](theo) sat in a corridor in a rented tux till morning, and by then [Perla](perla) had left for college without picking up. Why didn't [he](theo) ever say? [She](perla) never stood still. [She](perla) stands still now. At the bus station [Noor](noor), in line for [L.A.](@la), is run down by a [woman](mags) with a napkin. On it, in ketchup, is an ending for the pilot, in which the waitress tells the other waitress. The [dentist](dds), come to wave, reads it over [their](mags+noor) shoulders, and, good sport that [he](dds) is, carries the bags to [Mags](mags)'s car.
- die.past _ "heart gave out"
- sad.past theo "sat in a corridor"
+ reveal theo perla "About that night"
- reconcile perla theo "stands still now"
- travel? noor "in line for" @la
+ confess mags noor "in ketchup"
- discover dds mags+noor "reads it"
- help dds mags+noor "carries the bags"
- parent _ theo "mom's"
- date.past? perla theo "with a corsage"
- travel.past perla "left for college"
- find mags noor "run down"
- create mags "ending for the pilot"

== 11 Whole Hog
A grand reopening, no tape. [Mr. Haddad](dad) has the corner booth and reads the pilot aloud to strangers, doing all the voices; the part of the father, [he](dad) complains, is underwritten. [Cliff](cliff) would like [his](cliff) spare room back and gives [Reg](reg) the weekend to say something to [Wanda](wanda) or start paying for hot water. [Reg](reg) writes it on an order slip and loses [his](reg) nerve, and the slip goes up on the rail with the others. "One pair of fools," [Theo](theo) reads out, "on rye, hold the lawyer." In the restroom the [lawyer](perla) is holding a plastic stick and waiting for the second line.
- celebrate reg+wanda "grand reopening"
- create dad "reads the pilot aloud"
+ threaten cliff reg "gives Reg the weekend"
- sad reg "loses his nerve"
- reveal theo wanda "reads out"
+ propose reg wanda "One pair of fools"
+ pregnant? perla theo "second line"
- housemate cliff reg "spare room"
- move? reg "spare room back"

== 12 À la Mode
Nine months, three seconds. [Perla](perla)'s water breaks on the exact spot where the tape was; [Walt](truck)'s rig is the only thing on the lot with gas in it, and [Lupita](baby) arrives in the sleeper cab, on the interstate, caught by a [dentist](dds). [Theo](theo) faints on the pedals. The [grandparents](reg+wanda), [who](reg+wanda) have been living in sin ever since the judge set [them](reg+wanda) free, are asked whether [they](reg+wanda) won't make it legal, and say in one voice that [they](reg+wanda) tried that. From [L.A.](@la) comes a postcard of two [women](mags+noor) in front of a soundstage, the shorter [one](mags) kissing the [taller](noor) on the ear. [Robin](rob) hangs it where the recipe used to be.
+ birth perla baby "water breaks"
- treat perla dds "caught by a dentist"
- ill theo "faints"
- kin baby reg+wanda "grandparents"
+ couple reg wanda "living in sin"
- reject reg+wanda _ "tried that"
- kiss mags noor "kissing"
- help truck perla "Walt's rig"
- divorce.past reg wanda "set them free"
- wedding? reg wanda "make it legal"
- travel mags+noor "postcard" @la
