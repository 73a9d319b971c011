%series Slate
%lang en
%genre soap in a North Wales quarry town, 1984 to 1986, encyclopaedia episode summaries
%cast megan    | Megan Pritchard; Megan | f
%cast idris    | Idris Pritchard; Idris | m
%cast gwenda   | Gwenda | f
%cast emlyn    | Emlyn Roberts; Emlyn | m
%cast carys    | Carys Roberts; Carys | f
%cast hefin    | Hefin | m
%cast dilys    | Dilys Prydderch; Miss Prydderch; Dilys | f
%cast wyn      | PC Wyn Thomas; Wyn; PC Thomas | m
%cast sandford | Neville Sandford; Sandford; Neville | m
%cast mo       | Mo Iqbal; Mo | m
%cast noor     | Dr Noor Iqbal; Noor; Dr Iqbal | f
%cast taid     | Old Tudur; Tudur | m
%cast lorry    | - | m
%cast robbers  | - | g
%cast dets     | - | g

== 1
When [Neville Sandford](sandford), the new [owner](sandford) of the Moel quarry, lays off forty men by a notice on the weighbridge, it falls to [his](sandford) [foreman](idris), [Idris Pritchard](idris), to read it out to those who cannot believe their eyes, among them [Emlyn Roberts](emlyn), [his](idris) [mate](emlyn) since infants' school and the [husband](emlyn) of [his](idris) [sister](carys) [Carys](carys). [Emlyn](emlyn) spits on [his](idris) boots. At home [Idris](idris) eats [his](idris) chop, and [Megan](megan), to [whom](megan) [he](idris) is married, cannot bring herself to tell [him](idris) on such a day that the new [doctor](noor), [Dr Iqbal](noor), has sent [her](megan) to [Bangor](@bangor) for tests.
+ quit emlyn sandford "lays off"
- reveal idris emlyn "read it out"
- boss sandford idris "foreman"
- friend emlyn idris "mate"
- married carys emlyn "husband"
- sibling carys idris "sister"
+ quarrel emlyn idris "spits"
- married idris megan "married"
- reveal! megan idris "cannot bring herself"
- treat megan noor "tests"

== 2
Led by [Emlyn](emlyn), the dismissed men block the road with a hay bale and a harmonium. [PC Wyn Thomas](wyn), [who](wyn) sings next to half of them in chapel, is under orders to note down names and pretends that [his](wyn) pencil is broken. The first lorry [driver](lorry) [who](lorry) does not stop catches [Hefin](hefin), [Emlyn](emlyn) and [Carys](carys)'s sixteen-year-old [boy](hefin), with the wing mirror. [Noor Iqbal](noor), running out of the surgery in [her](noor) slippers, holds the [lad](hefin)'s skull together for half an hour until the ambulance has come round by the mountain. It is not the time to ask a foreigner where [she](noor) learned [her](noor) trade, and [Carys](carys) asks only if [he](hefin) will live.
- parent carys+emlyn hefin "boy"
- quit.past emlyn sandford "dismissed"
- betray wyn _ "pretends"
- help wyn emlyn "pencil is broken"
- sad carys hefin "if he will live"
+ injure hefin lorry "catches Hefin"
+ treat hefin noor "skull together"

== 3
[Carys](carys) keeps watch at the unconscious [boy](hefin)'s bed and lets nobody in but [Miss Prydderch](dilys), [his](hefin) form [teacher](dilys), [who](dilys) reads to [him](hefin) from the football pages. [Emlyn](emlyn), convinced that [his](emlyn) [brother-in-law](idris) gave the order not to stop, breaks two of [his](idris) windows at night and is met on the stairs by [Megan](megan), alone, in a hospital gown, [who](megan) has come home that day with a name for what [she](megan) has. The [striker](emlyn) puts down the stick, boils a kettle, and so becomes the first to hear of it. [She](megan) makes [him](emlyn) swear on [Hefin](hefin) that [Idris](idris) shall not.
- ill hefin "unconscious"
- help carys+dilys hefin "keeps watch"
- advisor dilys hefin "form teacher"
- kin emlyn idris "brother-in-law"
- accuse emlyn idris "convinced"
+ attack emlyn idris "breaks two"
- meet emlyn megan "on the stairs"
- ill megan "what she has"
- help emlyn megan "boils a kettle"
+ reveal megan emlyn "hear of it"
- reveal! emlyn idris "shall not"

== 4
[Hefin](hefin) wakes up and asks for chips. The lorry [driver](lorry), traced by [Wyn](wyn) through a broken mirror, states that [he](lorry) had the order from [Sandford](sandford) in person, by radio; a day later [he](lorry) states the opposite, having in the meantime acquired a caravan. [Idris](idris), [who](idris) was standing next to the radio, holds [his](idris) tongue before the coroner's officer, for [he](idris) has a mortgage, and is not asked to [his](idris) [sister](carys)'s house for the homecoming. There, over the cake, the [doctor](noor)'s [husband](mo), [Mo Iqbal](mo), an [engineer](mo) out of work, meets [Old Tudur](taid), [Hefin](hefin)'s [great-grandfather](taid), and the [two](mo+taid) talk about pumps until it is dark.
+ recover hefin "wakes up"
- investigate wyn lorry "traced"
- reveal lorry _ "states"
- betray lorry _ "states the opposite"
- reveal! idris _ "holds his tongue"
- sibling carys idris "sister"
- invite! carys idris "not asked"
- celebrate carys hefin "homecoming"
- married mo noor "husband"
+ meet mo taid "meets"
- kin hefin taid "great-grandfather"

== 5
[Megan](megan) loses [her](megan) hair. [Idris](idris) notices nothing. [Megan](megan) buys a wig in [Rhyl](@rhyl). [Emlyn](emlyn) drives [Megan](megan) there. [Gwenda](gwenda) sees [them](emlyn+megan) on the front. [Gwenda](gwenda) is [Megan](megan)'s [sister](gwenda). [Gwenda](gwenda) tells the butcher. The butcher tells [Idris](idris). "So it's [Emlyn](emlyn)," says [Idris](idris). [He](idris) packs [Megan](megan)'s case. [She](megan) does not explain. [She](megan) goes to [Dilys](dilys). [Dilys](dilys) has a spare bed. [Carys](carys) has heard it as well. [Carys](carys) goes to [Old Tudur](taid). [He](taid) laughs at [her](carys). [Old Tudur](taid) knows a wig when [he](taid) sees one.
- ill megan "loses her hair"
- discover! idris megan "notices nothing"
- help emlyn megan "drives Megan there"
- discover gwenda emlyn+megan "sees them"
- sibling gwenda megan "sister"
- reveal gwenda _ "tells the butcher"
- cheat! megan idris "So it's Emlyn"
+ breakup idris megan "packs Megan's case"
- move megan dilys "goes to Dilys"
- discover carys emlyn+megan "has heard it"
- discover taid megan "knows a wig"

== 6
The quarry's wages, on the way from [Caernarfon](@caernarfon), are held up at the reservoir by two [men](robbers) in balaclavas, and since the money turns up in plain envelopes, a fortnight's pay each, on the doorsteps of the dismissed, nobody in the town saw anything at all. [Sandford](sandford) offers a thousand pounds. [Wyn](wyn), investigating with a heavy heart, finds by the water a hearing aid, of which there is only one in the street; [he](wyn) lets it fall into the reservoir. [Mo](mo), [whom](mo) [his](mo) [wife](noor) has never known to come home with wet socks, puts [his](mo) pair on the stove. The former [foreman](idris), for [Idris](idris) walked out that Monday, gets no envelope.
+ steal robbers _ "held up"
- gift robbers _ "plain envelopes"
- gift? sandford _ "a thousand pounds"
- investigate wyn _ "investigating"
- find wyn _ "finds by the water"
- help wyn _ "lets it fall"
- married mo noor "wife"
+ quit.past idris sandford "walked out"

== 7
[Megan](megan) is taken so ill in the middle of the school play, in which [she](megan) prompts, that [Noor](noor) has to be called from the third row, and the thing [she](megan) has concealed is out before the whole hall. [Idris](idris), at the back with a bottle, drops it. [He](idris) runs beside the stretcher; [she](megan) turns [her](megan) head away. It is [his](idris) old [mate](emlyn), [whom](emlyn) [he](idris) has not forgiven for what never was, [who](emlyn) sits down in the corridor beside the deceived, or rather the mistaken, [husband](idris) and hands [him](idris) half a cigarette. [Gwenda](gwenda), in the toilets, is sick from shame, and then goes up to give blood.
+ ill megan "taken so ill"
- treat megan noor "has to be called"
- discover idris megan "is out"
- reject megan idris "turns her head away"
- friend emlyn idris "old mate"
- cheat! megan idris "what never was"
+ help emlyn idris "half a cigarette"
- sad gwenda "shame"
- married idris megan "husband"
- help gwenda megan "give blood"

== 8
For the thousand pounds somebody writes to [Sandford](sandford) in green ink, and [Old Tudur](taid), ninety-one, is fetched out of bed by two [detectives](dets) from [Wrexham](@wrexham), to [whom](dets) [he](taid) declares that it was [him](taid), that it was only [him](taid), and that [he](taid) would like [his](taid) breakfast. It is not believed that a man of [his](taid) age can be two. [Mo](mo) wants to go and give himself up; [his](mo) [wife](noor), now knowing about the socks, hides the car keys, since a foreigner would get ten years for what would be a song for the [other](taid). [He](mo) walks. At the station [PC Thomas](wyn) refuses to open the door to [him](mo) and says, through the letterbox, that they are closed.
- reveal _ sandford "writes to Sandford"
+ arrest dets taid "fetched"
- reveal taid dets "declares"
- arrest? mo "give himself up"
- married mo noor "wife"
- discover noor mo "knowing about the socks"
- help noor mo "hides the car keys"
- reject wyn mo "refuses to open"

== 9
Two matters come before the magistrates. In the first, [Idris](idris) stands up unasked and swears to what [he](idris) heard beside the radio, whereupon the lorry [driver](lorry) gives back the caravan and the quarry [owner](sandford) is committed for trial for the injury to the [boy](hefin). In the second, the robbery, the only [accused](taid) is found to have died in the night in [his](taid) cell, with [his](taid) boots on. The town follows the coffin, the [robber](taid)'s [accomplice](mo) with the rest, and among the wreaths there is one from the police. [Carys](carys), coming upon [her](carys) [brother](idris) at the grave, straightens [his](idris) tie without looking [him](idris) in the face.
+ reveal idris _ "swears"
- gift lorry sandford "gives back the caravan"
- arrest _ sandford "committed for trial"
- steal.past mo+taid _ "accomplice"
- injure.past hefin _ "injury"
+ die taid "died in the night"
- sibling carys idris "brother"
- reconcile carys idris "straightens"

== 10
[Sandford](sandford), out on bail, has the pumps turned off and leaves the country by way of [Holyhead](@holyhead), not without the pension fund. The pit begins to fill. [Hefin](hefin), [whom](hefin) the doctors have forbidden to run, runs down to rescue the winding book of [his](hefin) late [great-grandfather](taid) and is cut off on the lower gallery by the water. What [Mo](mo) and the old [man](taid) used to talk about now proves useful: with [Emlyn](emlyn) at one valve and [Idris](idris) at the other, and [Mo](mo) roaring in two languages in between, the fellow [conspirator](mo) gets the old siphon to draw, and [Wyn](wyn) goes in on a rope and comes out with the [boy](hefin).
+ flee sandford "leaves the country" @holyhead
- steal sandford _ "the pension fund"
- reject _ hefin "forbidden"
- kin hefin taid "great-grandfather"
- friend.past mo taid "used to talk about"
- help emlyn+idris mo "one valve"
+ rescue mo+wyn hefin "comes out with"

== 11
The green ink is recognised by [Miss Prydderch](dilys), [who](dilys) has been marking it for a year: it is [Gwenda](gwenda)'s, [her](dilys) evening [pupil](gwenda)'s. Confronted at the sink, [Megan](megan)'s [sister](gwenda) does not deny it; [she](gwenda) had wanted the reward for a private clinic. [Dilys](dilys) burns the essays. [Megan](megan), discharged with good figures and a fuzz like a duckling's, learns of it from neither, and moves from the [teacher](dilys)'s spare bed, after eleven months, back to the house with the two new panes. [Her](megan) [husband](idris) has learned to cook; it does not taste of anything. [She](megan) asks [him](idris) for a second helping.
+ discover dilys gwenda "is recognised"
- advisor dilys gwenda "evening pupil"
- accuse dilys gwenda "Confronted"
- sibling gwenda megan "sister"
- betray.past gwenda taid "wanted the reward"
- recover megan "discharged"
- discover! megan gwenda "learns of it"
- move megan idris "back to the house"
- married idris megan "husband"
+ reconcile idris megan "a second helping"

== 12
With what is left in the envelopes, forty households lease the drained quarry from the bank, make [Mo](mo) its [engineer](mo) and give [him](mo) the hard hat of the [man](taid) [who](taid) took all the blame. [Emlyn](emlyn), the [chairman](emlyn), appoints [Idris](idris) [foreman](idris), by four votes, after a quarrel of two hours, at the end of which the two [friends](emlyn+idris) are hoarse and happy. From [Spain](@spain) comes a postcard, signed [N. S.](sandford), which [Wyn](wyn) passes on to Interpol. [Noor](noor), asked by [Carys](carys) in the street, at long last, where [she](noor) learned [her](noor) trade, says [Cardiff](@cardiff), and the [women](carys+noor) laugh until the bus has gone.
- hire mo _ "engineer"
- gift _ mo "hard hat"
- help.past taid mo "took all the blame"
- hire idris emlyn "appoints"
- quarrel emlyn idris "quarrel"
- friend emlyn idris "friends"
+ happy emlyn+idris "hoarse and happy"
- reveal wyn _ "passes on"
- happy carys+noor "laugh"
