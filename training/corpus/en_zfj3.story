%series Gutter Ball
%lang en
%genre family comedy-drama around a bowling alley in Toledo, Ohio, streaming-guide blurbs
%cast stan    | Stan Wojcik; Stan | m
%cast lorraine | Lorraine Wojcik; Lorraine | f
%cast denise  | Denise Wojcik; Denise | f
%cast rory    | Rory Wojcik; Rory | m
%cast esperanza | Esperanza Luna; Espy | f
%cast marcus  | Marcus Tate; Tate | m
%cast grace   | Grace | f
%cast booker  | Coach Booker; Booker | m
%cast phan    | Phan Thi Kim; Kim | f
%cast major   | Major | m
%cast milkman | Walt | m
%cast judge   | Judge Feeney | f
%cast mayor   | - | m
%cast fiance  | - | m

== 1
For forty years [Stan Wojcik](stan) has polished the lanes and [his](stan) better [half](lorraine), [Lorraine](lorraine), has fried the onion rings. On [their](lorraine+stan) ruby anniversary, in front of three bowling leagues, [she](lorraine) takes off [her](lorraine) apron and declares that [she](lorraine) is through with both the rings and [him](stan). [Stan](stan) drops a sixteen-pound ball on [his](stan) foot. [Their](lorraine+stan) [eldest](denise), [Denise](denise), drives [him](stan) to the emergency room, while baby [brother](rory) [Rory](rory), thirty-one and never off the couch, is put behind the counter for the first time in [his](rory) life.
- married lorraine stan "better half"
- celebrate lorraine+stan "ruby anniversary"
+ breakup lorraine stan "through with"
- injure stan "on his foot"
- parent lorraine+stan denise "eldest"
- help denise stan "drives him"
- sibling denise rory "baby brother"
- hire rory "behind the counter"

== 2
[Lorraine](lorraine) rents a room over the nail bar, where [Kim](phan), the [owner](phan), teaches [her](lorraine) to say no in Vietnamese. [Denise](denise), a divorce [attorney](denise), is caught in the middle: [both](lorraine+stan) of [her](denise) [parents](lorraine+stan) want to retain [her](denise). [She](denise) refuses the [one](stan) and then the [other](lorraine). Behind the counter, [Rory](rory) hands a pair of size sevens to [Esperanza Luna](esperanza), [who](esperanza) delivers the beer, and stares after [her](esperanza) truck until the nachos catch fire. [Major](major), the oldest [member](major) of the Thursday league, puts them out with root beer.
- move lorraine "rents a room"
- advisor phan lorraine "teaches her"
- parent lorraine+stan denise "her parents"
- reject denise stan "refuses"
- reject denise lorraine "then the other"
- meet esperanza rory "hands a pair"
+ love.start rory esperanza "stares after"
- help major rory "puts them out"

== 3
Who is the [man](milkman) with the milk-white teeth on the back of [whose](milkman) motorcycle [Lorraine](lorraine) was seen? [Stan](stan) cannot sleep for wondering, and has [Rory](rory) tail [his](rory) own [mother](lorraine). The [spy](rory) turns out to be hopeless. [Lorraine](lorraine) collars [her](lorraine) [boy](rory) behind a mailbox and, over pie, sets [him](rory) straight: [Walt](milkman), the retired [milkman](milkman), gives lessons in riding, nothing more. [Denise](denise) has a date with [Judge Feeney](judge)'s [clerk](marcus), [Marcus Tate](marcus), a [widower](marcus), and comes home whistling. [Her](denise) [teenager](grace), [Grace](grace), finds that disgusting.
- jealous stan milkman "cannot sleep"
- investigate rory lorraine "tail"
- parent lorraine rory "own mother"
+ discover lorraine rory "collars"
- reveal lorraine rory "sets him straight"
- advisor milkman lorraine "gives lessons"
- affair! lorraine milkman "nothing more"
- boss judge marcus "clerk"
- date denise marcus "has a date"
- married.past _ marcus "widower"
- happy denise "whistling"
- parent denise grace "Her teenager"

== 4
[Rory](rory) writes a poem to [Espy](esperanza). [Espy](esperanza) reads it aloud to [Major](major). [Major](major) laughs. [Rory](rory) hears [Major](major) laugh. [He](rory) tears up the next one. [Grace](grace) skips school. [Grace](grace) bowls with [Booker](booker), the [coach](booker). [Booker](booker) has seen no such arm since [Lorraine](lorraine). [Lorraine](lorraine) once bowled for Ohio? [Grace](grace) never knew. [Stan](stan) does not like to be asked about it. [Kim](phan) asks [Stan](stan). [Stan](stan) goes pale. [He](stan) hid a letter in 1983. It was for [Lorraine](lorraine).
- create rory esperanza "writes a poem"
- reveal esperanza major "reads it aloud"
- discover rory major "hears"
- sad rory "tears up"
- advisor.start booker grace "the coach"
- discover! grace lorraine "never knew"
+ sad stan "goes pale"
+ betray.past stan lorraine "hid a letter"

== 5
The letter, it emerges, was an invitation to turn professional, and [Stan](stan), [who](stan) was twenty-four then and terrified of losing [his](stan) [sweetheart](lorraine) to the tour, put it in a shoe box. It is [Rory](rory) [who](rory) comes upon it, size ten and a half, while looking for something for a customer. Should [he](rory) show [her](lorraine)? [Denise](denise) advises against it, [Grace](grace) is in favor. [Their](denise+rory) [mother](lorraine) walks in during the vote. [She](lorraine) reads it standing up, says thank you, walks across the road and changes the locks of [her](lorraine) room.
- invite.past _ lorraine "an invitation"
- sad.past stan "terrified of losing"
- betray.past stan lorraine "in a shoe box"
- couple.past lorraine stan "sweetheart"
+ find rory "comes upon it"
- reveal? rory lorraine "show her"
- parent lorraine denise+rory "mother"
+ discover lorraine stan "reads it standing up"

== 6
Stung by what [she](lorraine) was cheated of, [Lorraine](lorraine) files for divorce and, on the same afternoon, signs up for the state seniors'. [Booker](booker), [who](booker) coached [her](lorraine) at nineteen and was, truth be told, smitten, dusts off [his](booker) clipboard. [His](booker) two [charges](grace+lorraine), [grandmother](lorraine) and [granddaughter](grace), train at six in the morning on a rival's lanes in [Perrysburg](@perrysburg). [Tate](marcus) brings [Denise](denise) soup when [she](denise) is down with flu. [She](denise) asks [him](marcus) not to leave before [Grace](grace) gets up, and [he](marcus) doesn't.
- betray.past stan lorraine "cheated of"
+ divorce? lorraine stan "files for divorce"
- advisor.past booker lorraine "coached her"
- love.past booker lorraine "smitten"
- kin grace lorraine "grandmother and granddaughter"
- advisor booker grace+lorraine "two charges"
- gift marcus denise "brings Denise soup"
- ill denise "down with flu"
- couple denise marcus "not to leave"

== 7
Minus the fry [cook](lorraine), the business goes to the dogs. When a pin machine swallows a [customer](mayor)'s necktie with the [customer](mayor) still in it, it is [Espy](esperanza), dropping off a keg, [who](esperanza) cuts [him](mayor) loose with a box knife, and the [man](mayor) proves to be the [mayor](mayor). [Rory](rory) makes [her](esperanza) employee of the month, though [she](esperanza) is not in [his](rory) employ. [She](esperanza) tells [him](rory), not unkindly, that [she](esperanza) has a [fiancé](fiance) on an oil rig. The [mayor](mayor) sues. [Stan](stan) has let the insurance lapse, as [he](stan) owns up to [Denise](denise) at midnight through the mail slot.
+ rescue esperanza mayor "cuts him loose"
- gift rory esperanza "employee of the month"
- reject esperanza rory "not unkindly"
- engaged esperanza fiance "has a fiancé"
- reveal esperanza rory "tells him"
- accuse mayor stan "sues"
+ reveal stan denise "owns up to Denise"

== 8
[Denise](denise) takes the case. [Judge Feeney](judge) hears the case. [Tate](marcus) may not advise [Denise](denise). [He](marcus) is the [clerk](marcus). [Feeney](judge) likes bowling. The [mayor](mayor) hates [Stan](stan). [Stan](stan) beat [him](mayor) in the final of 1979. [Espy](esperanza) testifies for [Stan](stan). The tie was a clip-on. The [mayor](mayor) lied. [Grace](grace) spotted it in the photo. The case collapses. [Stan](stan) kisses [Grace](grace) on the hair. "What a [granddaughter](grace)!" shouts [Stan](stan).
- help denise stan "takes the case"
- help! marcus denise "may not advise"
- enemy mayor stan "hates Stan"
- help esperanza stan "testifies for Stan"
+ betray mayor _ "lied"
- discover grace mayor "spotted it"
- happy stan "shouts"
- kin grace stan "granddaughter"

== 9
At the state seniors' in [Dayton](@dayton), [Lorraine](lorraine) leads until the ninth frame, sees a limping [figure](stan) in the last row and bowls a gutter ball. [She](lorraine) comes second. [Stan](stan), waiting at the trophy table with neither flowers nor excuses, tells [his](stan) estranged [wife](lorraine) what [he](stan) ought to have told [her](lorraine) in 1983: that [he](stan) was a coward. [She](lorraine) does not forgive [him](stan), but lets herself be driven home. Back in [Toledo](@toledo), [Grace](grace) has moved in with [her](grace) [uncle](rory) after a slanging match about [Tate](marcus)'s toothbrush.
- lose lorraine "gutter ball"
- married lorraine stan "estranged wife"
- reveal stan lorraine "tells his estranged wife"
+ reconcile! lorraine stan "does not forgive"
- help stan lorraine "driven home"
- move grace rory "moved in with"
- kin grace rory "uncle"
- quarrel denise grace "slanging match"

== 10
It snows. The parking lot has to be cleared by hand, the neon pin above the door flickers out and a stray cat has kittens in the ball return. [Booker](booker), [who](booker) had been told that [he](booker) is not to climb ladders, watches [Major](major) climb one. The pipes freeze at the nail bar. [Lorraine](lorraine) and [Kim](phan), [her](lorraine) [landlady](phan) by now and [her](lorraine) best [friend](phan), carry hot water across the road all day, and on the last trip [Stan](stan), saying nothing, takes the bucket out of the younger [woman](phan)'s hand.
- friend lorraine phan "best friend"
- help stan phan "takes the bucket"

== 11
A [rigger](fiance) with a duffel bag asks at the counter for [his](fiance) [intended](esperanza). [Rory](rory) could send [him](fiance) to the wrong brewery, and for a second means to; then [he](rory) draws [him](fiance) a map. An hour later [Espy](esperanza) appears, ringless. [She](esperanza) broke it off in the cab of the truck, [she](esperanza) reports, because the whole time [she](esperanza) was thinking of [somebody](rory) [who](rory) writes bad poems. [Denise](denise), [who](denise) has sworn never to remarry, is handed a key by [Marcus](marcus), and panics. [Grace](grace), of all people, advises [her](denise) to take it, and drops [her](grace) feud with the [clerk](marcus).
- engaged esperanza fiance "intended"
- betray? rory fiance "wrong brewery"
- help rory fiance "draws him a map"
+ breakup esperanza fiance "broke it off"
- love esperanza rory "was thinking of"
- wedding! _ denise "never to remarry"
- gift marcus denise "handed a key"
- reject denise marcus "panics"
- reconcile grace marcus "drops her feud"

== 12
On the day when the divorce was to be finalized, [Judge Feeney](judge) waits in vain for the [petitioner](lorraine). [Lorraine](lorraine) is on lane twelve, where [Stan](stan) has hung up a banner with the names of all the champions of Ohio, [hers](lorraine) on top, and [she](lorraine) is learning from [him](stan) how to reset a pin machine, since [she](lorraine) intends to own half of it. [She](lorraine) will keep the room over the nail bar for Tuesdays. [Rory](rory) and [Espy](esperanza), the newest [pair](esperanza+rory) in the house, fry the onion rings. [Grace](grace), fifteen today, rolls a perfect game, and [Booker](booker) has to sit down.
+ divorce! lorraine stan "waits in vain"
- gift stan lorraine "hung up a banner"
- advisor stan lorraine "learning from him"
+ reconcile lorraine stan "half of it"
- couple.start esperanza rory "newest pair"
- celebrate grace "fifteen today"
- find grace "perfect game"
- happy booker "has to sit down"
