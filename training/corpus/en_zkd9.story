%series Regents of Callisto
%lang en
%genre space soap about three mining dynasties on an ice moon, terse listings
%cast odile    | Odile Marchetti-Rao; Odile; Governor Odile | f
%cast pax      | Pax Rao; Pax | m
%cast dov      | Dov Teller; Dov; Teller; Governor Teller | m
%cast imani    | Imani Teller; Imani | f
%cast quince   | Quince | f
%cast hal      | Hal Okafor; Hal | m
%cast grace    | Grace Okafor; Grace; Governor Grace | f
%cast lev      | Lev | m
%cast faith    | Faith | f
%cast plumber  | Anselmo | m
%cast judge    | Judge Brill; Brill | f
%cast pilot    | Wing | n
%cast nanny    | - | f
%cast tellers  | Tellers | g
%cast raos     | Raos | g
%cast twins    | - | g
%cast baby     | - | n

== 1 Drill Seven
[Odile](odile), [governor](odile) of the ice, learns at [her](odile) silver anniversary that [her](odile) [husband](pax) [Pax](pax) has a second household at Drill Seven, complete with [mistress](faith) and [twins](twins). [She](odile) cuts the cake, then [his](pax) air. [Dov Teller](dov), [her](odile) oldest [rival](dov), offers a shoulder and the best divorce lawyer on the moon. The [lawyer](grace) is [Grace Okafor](grace), [who](grace) happens to be living with [Odile](odile)'s [sister](quince) [Quince](quince).
- celebrate odile pax "silver anniversary"
- married odile pax "husband"
+ discover odile pax "learns"
- affair faith pax "mistress"
- cheat pax odile "second household"
- parent faith+pax twins "twins"
- attack odile pax "his air"
- enemy dov odile "rival"
- help dov odile "a shoulder"
+ divorce? odile pax "divorce lawyer"
- couple grace quince "living with"
- housemate grace quince "living with"
- advisor? grace odile "divorce lawyer"
- sibling odile quince "sister"

== 2 Lawyers
[Grace](grace) takes the case. [Hal](hal) is furious with [Grace](grace). [Hal](hal) is [Grace](grace)'s [father](hal). [Hal](hal) goes fishing with [Pax](pax). [Pax](pax) cries on [Hal](hal). [Imani](imani) comes home from the Belt. [Imani](imani) is the only [child](imani) of [Dov](dov). [Lev](lev) carries the bags for [Imani](imani). [Lev](lev) is [Odile](odile)'s [son](lev). The [Tellers](tellers) have not spoken to the [Raos](raos) in years. [Lev](lev) asks out [Imani](imani). [Imani](imani) says Friday.
- advisor grace odile "takes the case"
- quarrel grace hal "furious"
- parent hal grace "father"
- friend hal pax "goes fishing"
- sad pax "cries"
+ return imani "comes home"
- parent dov imani "only child"
- help lev imani "carries the bags"
- parent odile lev "son"
- enemy raos tellers "not spoken"
+ date? imani lev "asks out"

== 3 Ex and Mistress
[Odile](odile) rides out to Drill Seven to look the other [woman](faith) over. [Faith](faith) is up a ladder. [She](faith) climbs down, wipes [her](faith) palms and offers [her](odile) coffee; [she](odile) takes it, scalding. [She](faith) had been told, says [Faith](faith), that [she](odile) was dead. [She](odile) isn't. [She](odile) watches [her](faith) take this in, and [her](odile) own rage turns like milk, for [she](odile) can see that the [younger](faith) of [them](faith+odile) was lied to for longer. "[He](pax) showed [me](faith) [your](odile) urn," says [she](faith). It had been a flower vase. [The two](faith+odile) look at one another, and [she](odile) is the first to giggle.
- travel odile faith "rides out"
- meet faith odile "look the other woman over"
- gift faith odile "offers her coffee"
- die! odile "was dead"
- discover odile faith "can see"
+ betray.past pax faith "was lied to"
- sad odile "rage"
- happy faith+odile "giggle"

== 4 Both Ends of the Candle
[Pax](pax) comes home to find [his](pax) [wife](odile) and [his](pax) [girlfriend](faith) at one table and [his](pax) bags in the airlock. [He](pax) is taken in by [Hal](hal), until [Grace](grace) forbids it. [Lev](lev) takes [Imani](imani) skating; on the third lap [he](lev) gets a peck, on the fourth a proper one. [Dov](dov) has [him](lev) followed. A [plumber](plumber) fixes the Rao pipes, and stays for soup with the [nanny](nanny). [Judge Brill](judge) grants the decree before lunch.
- return pax "comes home"
- married odile pax "wife"
- couple faith pax "girlfriend"
+ breakup faith+odile pax "bags in the airlock"
- housemate hal pax "taken in"
- date imani lev "skating"
+ kiss imani lev "a peck"
- investigate dov lev "followed"
- help plumber _ "fixes"
- date nanny plumber "stays for soup"
+ divorce odile pax "the decree"

== 5 Governor No More
The vote goes against [Odile](odile) by a hand. The [governor](dov) is now [Dov Teller](dov), [whose](dov) first decree evicts the [Raos](raos) from Residence. [Odile](odile) and [Lev](lev) go to live under [Quince](quince)'s roof, where [Grace](grace) has labelled the shelves. [Quince](quince) can't bear the way [her](quince) [sister](odile) breathes. [Imani](imani) gives [her](imani) [father](dov) a piece of [her](imani) mind, moves out as well, and is found at dawn on the same sofa as [Lev](lev). [Quince](quince) counts the toothbrushes and pours a drink.
- lose odile "goes against"
+ hire dov "governor is now"
- quit odile "vote goes against"
- attack dov raos "evicts"
- move lev+odile quince "live under"
- housemate grace quince "Quince's roof"
- sibling odile quince "sister"
- quarrel dov imani "a piece of her mind"
- parent dov imani "father"
- move imani "moves out"
+ sex imani lev "on the same sofa"

== 6 The Governor's Word
[Dov](dov) sends for [Hal](hal). [He](dov) needs the Okafor votes; [he](hal) needs a dome. [He](hal) has known [him](dov) for fifty years and would not lend [him](dov) a spoon, but [he](hal) signs, and regrets it on the stairs. [Pax](pax), waiting below, calls [him](hal) a turncoat. [He](hal) reminds [him](pax) whose couch [he](pax) slept on. [He](pax) swings; the old [man](hal) ducks, and it is the [governor](dov), come down for the pen, [who](dov) gets the fist on the nose. [He](dov) has [him](pax) locked up. "Not [me](hal)?" asks [Hal](hal). "[You](hal)," says [he](dov) through the blood, "are an ally."
- friend.past dov hal "has known him"
- help hal dov "signs"
- sad hal "regrets it"
+ quarrel hal pax "calls him a turncoat"
- housemate.past hal pax "slept on"
- attack? pax hal "swings"
+ injure dov pax "fist on the nose"
- arrest dov pax "locked up"

== 7 Pressure
Quakes. The sofa cracks. A seal bursts at Drill Seven with [Faith](faith) on the wrong side of it. [Odile](odile) takes the only sled; the [pilot](pilot), an unflappable [person](pilot) named [Wing](pilot), flies it through falling ice. [Faith](faith) is hauled out with two cracked ribs, blue and cursing. The [twins](twins) have been safe with the [nanny](nanny) all along. In the infirmary the former [governor](odile) does not let go of the injured [woman](faith)'s hand, and asks herself, toward four in the morning, why not.
- travel odile "takes the only sled"
- help pilot odile "flies it"
+ rescue odile+pilot faith "hauled out"
- injure faith "cracked ribs"
- help nanny twins "safe with"
- help odile faith "does not let go"
+ love.start odile faith "why not"

== 8 Plain Talk
[Imani](imani) is late. [Imani](imani) tells [Quince](quince), not [Lev](lev). [Quince](quince) tells [Grace](grace). [Grace](grace) tells [Hal](hal). [Hal](hal) congratulates [Lev](lev). [Lev](lev) has no clue. [Lev](lev) runs to [Imani](imani). [Imani](imani) shouts at [Lev](lev), then at [Quince](quince). [Lev](lev) goes down on one knee. [Imani](imani) laughs and cries. Yes, says [Imani](imani). [Dov](dov) hears it from the [plumber](plumber). [Dov](dov) disowns [Imani](imani).
+ pregnant imani lev "late"
- reveal imani quince "tells Quince"
- reveal quince grace "tells Grace"
- reveal grace hal "tells Hal"
- reveal hal lev "congratulates"
- quarrel imani lev "shouts at Lev"
- propose lev imani "on one knee"
+ engaged.start imani lev "Yes"
- reveal plumber dov "hears it from"
- parent.end dov imani "disowns"

== 9 Mother, Daughter-in-law, Mistress
[Imani](imani) throws up in the basin; [she](odile), [who](odile) did the same for nine months with the [boy](lev)'s [father](pax) laughing next door, holds [her](imani) hair. The [girl](imani) asks [her](odile) whether [she](odile) still hates the [Tellers](tellers). Only one, says [Odile](odile). And then, because it is early and [she](imani) is green, [she](odile) tells [her](imani) what [she](odile) has told nobody: that [she](odile) has lost [her](odile) heart to [Faith](faith). [She](imani) knew. Everybody knows, says [she](imani), except [her](faith). The [patient](faith), in the doorway, on crutches, says that [she](faith) does now. [She](odile) lets go of the hair.
- ill imani "throws up"
- pregnant.past odile pax "nine months"
- help odile imani "holds her hair"
- parent odile+pax lev "boy's father"
- enemy dov odile "Only one"
- love odile faith "lost her heart"
+ reveal odile imani "has told nobody"
- discover.past imani odile "knew"
+ discover faith odile "does now"

== 10 Blackmail
A tape reaches [Dov](dov): the [governor](dov) himself, twenty years younger, in the arms of [Judge Brill](judge). Whoever sent it wants the dome contract. The [judge](judge) receives a copy and, being married, faints. [Grace](grace), retained by [both](dov+judge), recognises the wallpaper; [her](grace) [father](hal) has never redecorated. [She](grace) confronts [him](hal) over fish. [Hal](hal) denies it, blusters, owns up. Torn between blood and oath, [she](grace) reports [her](grace) [father](hal), packs [her](grace) boxes of labels and cannot be consoled by [Quince](quince).
- affair.past dov judge "in the arms of"
- threaten _ dov "wants the dome contract"
- ill judge "faints"
- advisor grace dov+judge "retained"
- discover grace hal "recognises the wallpaper"
- parent hal grace "father"
- quarrel grace hal "confronts"
- betray hal grace "denies it"
- reveal hal grace "owns up"
+ accuse grace hal "reports her father"
- move grace "packs her boxes"
- sad grace "cannot be consoled"

== 11 Two Old Men
[Hal](hal) and [Dov](dov) share a cell, the [one](hal) for extortion and the [other](dov), as of Monday, for the bribe in the dome file. The lower bunk is [his](hal); [he](hal) got there first. [He](dov) complains of the draught. "[You](dov) fired [me](hal) in '09," [he](hal) says. [He](dov) had forgotten. [He](hal) hadn't. [He](dov) asks [him](hal) whether [he](hal) would have used the tape. [He](hal) thinks, scratches himself, and says that [he](dov) had looked so happy on it. For some time the former [governor](dov) says nothing. Then [he](dov) passes up half [his](dov) biscuit, and the [blackmailer](hal), [who](hal) has had none in a week, takes it.
- arrest _ dov+hal "share a cell"
- housemate dov hal "share a cell"
- threaten.past hal dov "extortion"
+ quit.past hal dov "fired me"
- happy.past dov "happy"
+ gift dov hal "half his biscuit"
- reconcile dov hal "takes it"

== 12 Three Weddings
The [plumber](plumber) weds the [nanny](nanny); [his](plumber) name, the registrar discovers, is [Anselmo](plumber), and nobody had asked. [Lev](lev) and [Imani](imani) say [their](imani+lev) vows in spacesuits. [Pax](pax), out on parole, gives away no one and dances with the [twins](twins). [Odile](odile), [who](odile) has sworn off altars, drops a ring into [Faith](faith)'s coffee; [Faith](faith) swallows it. It takes a day, and [Wing](pilot)'s steady hand on the X-ray, before [she](faith) can answer. [Quince](quince) stands alone at the buffet. Then [Grace](grace) walks in, with one box.
+ wedding nanny plumber "weds"
+ wedding imani lev "say their vows"
- propose odile faith "drops a ring"
- help pilot faith "steady hand"
- engaged? faith odile "can answer"
- sad quince "alone"
- return grace quince "walks in"

== 13 Governor Grace
By one hand again, the [governor](grace) is [Grace Okafor](grace). [Quince](quince), first [lady](quince) of the ice, hates the curtains. [Imani](imani)'s [father](dov) is wheeled in on the day of [his](dov) release, to be shown a [baby](baby); [he](dov) inspects [it](baby), and takes back what [he](dov) said. [Faith](faith) runs the drills. [Odile](odile) stays at home, bakes, burns it, and has not been so contented since [she](odile) was nineteen. [Pax](pax) and [Hal](hal) share a flat and a rod. [Pax](pax) snores. [Hal](hal) complains to anyone who asks.
+ hire grace "governor is"
- couple grace quince "first lady"
- parent dov imani "father"
- return dov "his release"
- birth.past imani baby "shown a baby"
+ reconcile dov imani "takes back"
- happy odile "contented"
- housemate hal pax "share a flat"
- friend hal pax "a rod"
