%series Unclaimed
%lang en
%genre workplace comedy: the lost-property office of Leeds station, dry channel listings
%cast winnie | Winnie Achebe; Winnie | f
%cast pym    | Mr Pym; Alistair Pym; Pym | m
%cast sol    | Sol | m
%cast jo     | Jo Castellane; Jo | f
%cast kit    | Kit | n
%cast brenda | Brenda Ollerenshaw; Brenda | f
%cast hamish | Hamish | m
%cast femi   | Femi | m
%cast tuba   | Ludo | m
%cast inspector | Inspector Ravel; Ravel | f
%cast parrot | Admiral | m
%cast mum    | - | f

== 1 Umbrellas
Eleven years underground, four hundred umbrellas, one kettle: [Winnie Achebe](winnie) runs the lost-property office the way other women run a marriage. Then head office sends [her](winnie) a new [manager](pym). [Mr Pym](pym), thirty, double-breasted, has never lost so much as a glove. [Sol](sol), the [porter](sol), gives [him](pym) a week; [Jo](jo), on the counter, [who](jo) happens to have shared a flat and a toothbrush with [Pym](pym) until Easter, hides behind a double bass. It has, of course, an owner. [He](tuba) would like it back.
- hire pym "sends her"
+ boss.start pym winnie "new manager"
- hire.past winnie "Eleven years underground"
- colleague jo+sol winnie "on the counter"
- lose! pym "never lost"
- couple.past jo pym "shared a flat"
- housemate.past jo pym "shared a flat"
- find? tuba "would like it back"
- ex jo pym "until Easter"
+ flee jo pym "hides behind"

== 2 The Bass Man
The [owner](tuba) of the double bass also plays tuba, and loses that on Wednesday. By Friday even [Sol](sol) has noticed that [nobody](tuba) is that careless. [Brenda](brenda) from the ticket office, [who](brenda) reads cards and gets paid in biscuits, sees a tall [woman](jo) behind glass in the [musician](tuba)'s future. The tall [woman](jo) in question is busy not being found by [her](jo) [ex](pym), which, in an office of thirty square metres, calls for imagination. Today: the filing cabinet. [Pym](pym) opens it to file something.
- lose tuba "loses that"
- discover sol tuba "has noticed"
- love tuba jo "nobody is that careless"
- love? jo tuba "in the musician's future"
- ex jo pym "her ex"
- flee jo pym "not being found"
+ find pym jo "opens it"

== 3 Filing
What was said in the cabinet stays in the cabinet, but it was loud, and it had to do with a cat. The upshot: [Jo](jo) and the [boss](pym) will be civil until four each day. [Winnie](winnie), [whose](winnie) door is thin, now knows that [Mr Pym](pym) was dumped by text message while [he](pym) was choosing curtains, and is a little nicer to [him](pym), which takes the form of a ginger nut. [Kit](kit), sixteen, on work experience, finds a wedding ring in a thermos. Nobody has reported one missing.
+ quarrel jo pym "loud"
- reconcile jo pym "civil until four"
- boss jo pym "boss"
- discover winnie pym "now knows"
- breakup.past jo pym "dumped"
- help winnie pym "a little nicer"
- hire kit "work experience"
+ find kit "in a thermos"

== 4 With This Thermos
Inside the ring: "H. & B., 1989". There is one B. on the concourse, and when [Kit](kit) holds it up to the ticket window, [Brenda](brenda) drops forty pounds in change. [She](brenda) has told [her](brenda) [husband](hamish) it went down the sink. [Hamish](hamish), [who](hamish) drives the 7.15 to [Carlisle](@carlisle) and suspects nothing, has meanwhile bought a metal detector. Why was [she](brenda) not wearing it, and whose soup was that? [Winnie](winnie) won't ask. [Sol](sol), going a colour not found in nature, doesn't need to.
- discover kit brenda "drops forty pounds"
- betray.past brenda hamish "down the sink"
- married brenda hamish "husband"
- discover! hamish brenda "suspects nothing"
+ affair brenda sol "a colour not found"
- cheat brenda hamish "whose soup"
- lose! brenda "down the sink"
- investigate! winnie brenda "won't ask"

== 5 The Admiral
A parrot in a hatbox. It answers to [Admiral](parrot), sings hymns, and repeats in a clear voice all that is said near the kettle. Within the hour the whole of platform 9 has heard that the [porter](sol) and the [fortune-teller](brenda) had a thing going in the mail van all spring, and that it is over because of the bromeliads, which nobody can explain. [Hamish](hamish) is on the 7.15. It's delayed, as ever. That gives [Winnie](winnie) eighteen minutes to teach a [bird](parrot) the Lord's Prayer.
- find _ parrot "in a hatbox"
+ reveal parrot _ "repeats in a clear"
- discover _ brenda+sol "has heard"
- advisor winnie parrot "teach"
- affair.end brenda sol "it is over"
- affair.past brenda sol "thing going"
+ help winnie brenda+sol "Lord's Prayer"

== 6 Stocktaking
Nothing is lost today. Nothing is found. The trains run. [Pym](pym) introduces colour-coded tags; the staff, with a solidarity not seen since the strike, declare themselves colour-blind. A suitcase ticks, is evacuated, and turns out to hold clocks. In the quiet at half past three a lady asks after a grey mitten left on a bench in 1994, and [Winnie](winnie) gets up without a word, goes to the ninth shelf, and comes back with it.
- betray _ pym "declare themselves colour-blind"
- lose.past _ "left on a bench"
- help winnie _ "gets up without"
+ find winnie "comes back with it"

== 7 Inspector
[Ravel](inspector) is here to find out whether a city needs an office for what it forgets. The [inspector](inspector) has a stopwatch, a sweet tooth and, since somebody jilted [her](inspector) at [York](@york), no patience with romance. So [Kit](kit) is told to keep [Ludo](tuba) ([he](tuba) of the tuba) away from the counter, [Sol](sol) to keep [Brenda](brenda) off the vans, and [Jo](jo) to keep smiling. [Pym](pym) produces [his](pym) figures. They are dreadful. [He](pym) has, [Winnie](winnie) sees over [his](pym) shoulder, made [hers](winnie) look worse.
- investigate inspector _ "find out whether"
- breakup.past _ inspector "jilted"
+ betray pym winnie "made hers look worse"
- discover winnie pym "sees over his shoulder"

== 8 Severance
Forty letters, one for each employee between here and [Skipton](@skipton). [Winnie](winnie)'s is in the thinner kind of envelope. [She](winnie) takes [her](winnie) mug, [her](winnie) cardigan and, after some thought, the kettle. The [man](pym) [who](pym) cooked the books can't look at [her](winnie); the [girl](jo) [who](jo) once loved [him](pym) can, and tells [him](pym), before witnesses and a parrot, exactly what it was about [him](pym) besides the cat. On the steps outside, a [bassist](tuba) with three instruments offers the dethroned [queen](winnie) of lost property a lift. [Femi](femi), [her](winnie) [son](femi), is already there with the van. [He](femi) has been waiting for this day for eleven years.
+ quit winnie "thinner kind of envelope"
- betray.past pym winnie "cooked the books"
- sad pym winnie "can't look at her"
- love.past jo pym "once loved him"
+ accuse jo pym "before witnesses"
- help? tuba winnie "offers"
- parent winnie femi "son"
- help femi winnie "with the van"
- happy femi "waiting for this day"

== 9 Home
The retired do not sleep in. By Tuesday [Winnie](winnie) has catalogued [her](winnie) [son](femi)'s garage, tagged [her](winnie) grandchildren's toys and been asked, gently, by [Femi](femi)'s wife, to get a hobby. Downstairs at the station, without [her](winnie), it is biblical. The [deputy](pym) head office has put in charge, and we use the word loosely, is [Pym](pym) himself; umbrellas go to people with prams, prams to people with bikes. [Ludo](tuba) hands in a love letter as found property, addressed, in a plain hand, to the [girl](jo) at the counter. [Kit](kit) files it under L.
- quit.past winnie "The retired"
- parent winnie femi "son's garage"
- kin _ winnie "grandchildren's"
- hire pym "put in charge"
- married _ femi "Femi's wife"
+ confess tuba jo "love letter"
- discover! jo tuba "files it under"

== 10 Under L
[Jo](jo) goes through L for a lorgnette and comes out with eight pages. Nobody has written to [her](jo) since [Pym](pym), and that was a memo. [She](jo) runs the length of three platforms; the [author](tuba) is on the 16.04, [his](tuba) face and the tuba's both against the window. Enter [Hamish](hamish), [who](hamish) is driving it, and [who](hamish) by now has worked out about the soup. "Love," says the [cuckold](hamish) into the microphone, and stops the train. "Get on, then, lass." Back at the ticket window somebody tells [Brenda](brenda) what [her](brenda) [husband](hamish) has just done, and [she](brenda) shuts the shutter and howls.
- discover jo tuba "comes out with"
- love jo tuba "runs the length"
- create.past tuba "author"
- travel tuba "on the 16.04"
+ help hamish jo "stops the train"
- discover.past hamish brenda "has worked out"
- cheat.past brenda hamish "cuckold"
- married brenda hamish "her husband"
- reveal _ brenda "tells Brenda"
- sad brenda hamish "howls"

== 11 Damages
Stopping an express for personal reasons costs [Hamish](hamish) four weeks' pay and makes [him](hamish) a hero in the canteen. [Sol](sol) walks up to [him](hamish) there to say sorry and has a plate of peas put over [his](sol) head, which, [both](hamish+sol) agree later, was fair. The ring goes back on; it takes soap. [Pym](pym), eating alone, is joined by [Ravel](inspector), [who](inspector) has found that the sums don't add up and wants to hear it from [him](pym). To [his](pym) own astonishment [he](pym) tells [her](inspector).
- lose hamish "four weeks' pay"
- reconcile? hamish sol "say sorry"
+ attack hamish sol "plate of peas"
- reconcile hamish sol "was fair"
- reconcile brenda hamish "goes back on"
- sad pym "eating alone"
- discover inspector pym "don't add up"
- investigate inspector pym "wants to hear"
+ reveal pym inspector "tells her"

== 12 Reinstated
Nobody at head office apologises; they send a van for the kettle. [Winnie](winnie) lets it wait. [She](winnie) will come back on three conditions, and the third is that the young [man](pym) be kept on, at the umbrella desk, where [he](pym) can do no harm and somebody can teach [him](pym) to make tea. [Her](winnie) former [superior](pym) cries into [his](pym) double-breasted lapel. The [inspector](inspector), of all people, hands [him](pym) a tissue, and keeps hold of the other end of it.
- hire? winnie "come back on three"
+ help winnie pym "be kept on"
- boss.past pym winnie "superior"
- advisor? _ pym "teach him"
- sad pym "cries"
- help inspector pym "hands him a tissue"
+ flirt inspector pym "keeps hold"

== 13 Closing Time
Christmas Eve, and the city has forgotten everything. [Kit](kit), [whose](kit) fortnight has somehow lasted ten months, is given a badge and a stool of [their](kit) own. [Jo](jo) and the former [customer](tuba) come by with a key each to the same front door. A small, very old [lady](mum) asks at the counter for a [parrot](parrot); [she](mum) is [Brenda](brenda)'s [mother](mum), [she](mum) says, and has [he](parrot) been talking? Upstairs the last train pulls out. [Winnie](winnie) counts the umbrellas. There is one too many. It is [hers](winnie).
- hire kit "given a badge"
+ housemate jo tuba "same front door"
- parent mum brenda "mother"
- find? mum parrot "asks at the counter"
- find winnie "It is hers"
- couple jo tuba "same front door"
- celebrate _ "Christmas Eve"
