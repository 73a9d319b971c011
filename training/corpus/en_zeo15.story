%series The Last Train Squad
%lang en
%genre crime procedural: transit police in Toronto, TV-listing blurbs
%cast yolanda | Inspector Yolanda Brisk; Yolanda Brisk; Yolanda; Brisk | f
%cast gurdeep | Gurdeep Sandhu; Gurdeep; Sandhu | m
%cast aoife | Aoife Tierney; Aoife; Tierney | f
%cast winsome | Winsome Brisk; Winsome | f
%cast harleen | Harleen Sandhu; Harleen | f
%cast torsten | Torsten | m
%cast zolly | Zoltan; Zolly | m
%cast rosalba | Rosalba Cruz; Rosalba | f
%cast marisela | Marisela Cruz; Marisela | f
%cast whistler | the Whistler; Edwin Platt; Platt | m
%cast casimir | Casimir | m
%cast linus | Linus Abernathy; Linus; Abernathy | m
%cast chief | Chief Rowntree; Rowntree | m
%cast driver | - | f
%cast guard | - | m
%cast tourist | - | f
%cast priest | - | m
%cast pup | Turnstile | n
%cast gdaughter | - | f
%cast gdaughter2 | - | f

== 1 Doors Closing
The last train pulls into [Kipling](@kipling) with one passenger, [who](rosalba) will never get off. [Rosalba Cruz](rosalba), a hotel [maid](rosalba), has a ticket in [her](rosalba) glove and a wire mark on [her](rosalba) throat. [Inspector Yolanda Brisk](yolanda) has to ring a [sister](marisela) in [Manila](@manila), [Marisela](marisela). [She](marisela) listens, says thank you, and asks what colour the gloves were.
+ die rosalba "never get off"
- kill _ rosalba "a wire mark"
- reveal yolanda marisela "ring a sister"
- sibling marisela rosalba "sister"

== 2 Mind the Gap
[Brisk](yolanda) runs the squad from a cupboard behind Lost Property. [Gurdeep Sandhu](gurdeep), a family [man](gurdeep), brings samosas; [Aoife Tierney](aoife), transferred in disgrace from Homicide, brings a hangover. Teamed up against [their](aoife+gurdeep) will, [the two](aoife+gurdeep) ride the line end to end. By the third night [he](gurdeep) has told [her](aoife) everything about [his](gurdeep) [wife](harleen) and [she](aoife) has told [him](gurdeep) to shut up.
- boss yolanda aoife+gurdeep "runs"
- gift gurdeep _ "brings samosas"
- quit.past aoife "transferred"
+ colleague.start aoife gurdeep "Teamed up"
- married gurdeep harleen "wife"
- reveal gurdeep aoife "told"
- reject aoife gurdeep "shut up"
- ill aoife "hangover"
- travel aoife+gurdeep "ride"

== 3 Small Change
A [pickpocket](zolly) of eleven, [Zoltan](zolly) to the courts, [Zolly](zolly) to everyone [he](zolly) robs, was two cars along. [He](zolly) heard whistling: one tune, over and over. For this [he](zolly) wants a phone; [Sandhu](gurdeep) gives [him](zolly) [his](gurdeep) own, and misses [his](gurdeep) [daughter](gdaughter)'s birthday call on it. When [Aoife](aoife) whistles the tune back, the [boy](zolly) wets himself.
- steal zolly _ "robs"
- discover.past zolly whistler "heard whistling"
+ reveal zolly gurdeep "For this"
- gift gurdeep zolly "gives him"
- parent gurdeep gdaughter "daughter"
- celebrate gdaughter "birthday"
+ sad zolly "wets himself"
- lose gurdeep "misses"

== 4 Arrivals
[Marisela](marisela) walks off the airport train with [her](marisela) dead [sister](rosalba)'s gloves on; [Rosalba](rosalba) used to send one pair home each Christmas. [She](marisela) means to stay until somebody is behind bars. [Yolanda](yolanda)'s [mother](winsome), [Winsome](winsome), [who](winsome) lets rooms and collects strays, puts [her](marisela) in the bedroom [her](winsome) own [girl](yolanda) left at nineteen, slamming the door.
+ travel marisela "walks"
- sibling marisela rosalba "sister"
- die.past rosalba "dead"
- gift.past rosalba marisela "one pair"
- arrest? _ _ "behind bars"
- parent winsome yolanda "mother"
- housemate.start marisela winsome "puts"
- quarrel.past winsome yolanda "slamming the door"
- move.past yolanda "left"

== 5 Busker's Licence
[Casimir](casimir) has played the saw at [Spadina](@spadina) for thirty years, always the same waltz. It is [the Whistler](whistler)'s waltz. Hauled in by [Tierney](aoife), the [busker](casimir) offers a beard, a bus pass and no alibi. A [tourist](tourist) identifies [him](casimir), then a poster, then [Gurdeep](gurdeep). While [Casimir](casimir) sweats in the cell, the tune is heard again on the eastbound, and a [guard](guard) is garrotted.
- create casimir "played"
+ arrest aoife casimir "Hauled in"
- accuse tourist casimir "identifies him"
- accuse tourist gurdeep "identifies"
- sad casimir "sweats"
+ kill whistler guard "garrotted"
- die guard "garrotted"

== 6 Lost Property
Among nine hundred umbrellas [Linus Abernathy](linus), [who](linus) keeps the shelves and worships [Aoife](aoife) from behind them, finds eleven single gloves, all left-handed. Eleven women, [Marisela](marisela) counts, eleven Decembers. [Linus](linus) hopes for a word of praise from the [constable](aoife). [She](aoife) kisses [him](linus) on the bald spot and runs. [He](linus) labels the date, the hour and the spot.
- love linus aoife "worships"
+ find linus _ "finds"
- discover marisela "counts"
+ kiss aoife linus "kisses him"

== 7 Service Suspended
[Chief Rowntree](chief) shuts the squad down; a killer is bad for ridership. [Brisk](yolanda) tells [him](chief) where to put the ridership and is sent home, that is, to [her](yolanda) [mother](winsome)'s, for [her](yolanda) own place is let. [She](yolanda) and the [lodger](marisela) have one bathroom. Around midnight [they](marisela+yolanda) are both on the stairs, with torches and the same map.
+ quit yolanda chief "sent home"
- quarrel chief yolanda "where to put the ridership"
- boss chief yolanda "shuts"
- parent winsome yolanda "mother"
- move yolanda winsome "sent home"
- housemate.start marisela yolanda "one bathroom"
+ investigate marisela+yolanda "the same map"
- housemate marisela winsome "lodger"

== 8 Express
[Harleen](harleen) has had enough of a [husband](gurdeep) [who](gurdeep) sleeps with the timetable. [She](harleen) takes the [girls](gdaughter+gdaughter2) to [Brampton](@brampton) and leaves a samosa on the pillow, frozen. [Aoife](aoife), of all people, drives [him](gurdeep) up there, waits in the car through two hours of shouting, and is asked in by the [wife](harleen) herself. "So [you](aoife) are the [one](aoife) [who](aoife) told [him](gurdeep) to shut up. Sit. Eat."
- married gurdeep harleen "husband"
- parent gurdeep+harleen gdaughter+gdaughter2 "girls"
+ breakup harleen gurdeep "has had enough"
- travel gdaughter+gdaughter2+harleen "takes" @brampton
- help aoife gurdeep "drives him"
- quarrel gurdeep harleen "shouting"
+ invite harleen aoife "asked in"
- meet aoife harleen "So you are"

== 9 Closed Circuit
Someone on the inside wipes the cameras every eleventh of the month. [Sandhu](gurdeep) suspects [Abernathy](linus); [Tierney](aoife), [who](aoife) has [her](aoife) reasons, does not, and it costs [them](aoife+gurdeep) the first real row of [their](aoife+gurdeep) lives. A train [driver](driver) with a night-school diploma in electronics settles it with one look at the log: the code belongs to the [chief](chief).
- betray _ "wipes"
- accuse gurdeep linus "suspects"
- accuse! aoife linus "does not"
+ quarrel aoife gurdeep "row"
- help driver aoife+gurdeep "settles it"
+ discover driver chief "the code belongs"

== 10 Signal Failure
[Rowntree](chief) did it for a photograph and [his](chief) pension, [he](chief) tells [Yolanda](yolanda): for years an unseen [hand](whistler) has been squeezing [him](chief) over [his](chief) nights with the [priest](priest) of [St Anne's](@stannes). [He](chief) never saw a face. [She](yolanda) could feed [him](chief) to the papers. [She](yolanda) asks for the squad back and [his](chief) keys, and [he](chief) kisses [her](yolanda) hand like a reprieved man.
+ reveal chief yolanda "tells"
- threaten whistler chief "squeezing"
- affair chief priest "his nights"
- reveal! yolanda chief "feed him to the papers"
- hire? yolanda chief "the squad back"
- happy chief "reprieved"
- discover! chief whistler "never saw"
- kiss chief yolanda "kisses"

== 11 Lullaby
[Winsome](winsome), humming over the dishes, stops dead: so that is where [she](winsome) knows it from. A [lodger](whistler) of long ago used to whistle it to [her](winsome) crying [girl](yolanda). [Edwin Platt](whistler) was a quiet soul, a glove-maker, and wept when [she](winsome) gave [him](whistler) notice. [She](winsome) has had a card from [him](whistler) each December, [she](winsome) tells [her](winsome) [daughter](yolanda). [She](winsome) has eleven.
+ discover winsome whistler "stops dead"
- housemate.past whistler winsome "A lodger"
- create.past whistler yolanda "whistle"
- sad.past whistler "wept"
- reject.past winsome whistler "notice"
- parent winsome yolanda "daughter"
+ reveal winsome yolanda "tells"
- gift.past whistler winsome "a card"

== 12 Terminus
The [glover](whistler) has a window seat, a flask and a left-hand glove, size six. Opposite [him](whistler) sits [Marisela](marisela), in [her](marisela) [sister](rosalba)'s place, with [her](marisela) collar open. [She](marisela) whistles first. [Aoife](aoife) comes through one door and [Gurdeep](gurdeep) through the other, and between [them](aoife+gurdeep) [Zolly](zolly) lifts the wire out of the [killer](whistler)'s sleeve, the finest theft of [his](zolly) career.
- sibling marisela rosalba "sister"
+ steal zolly whistler "lifts"
- meet marisela whistler "Opposite"
- kill.past whistler _ "killer"

== 13 Statement
[Platt](whistler) will talk, but to [his](whistler) former [landlady](winsome) only. [Winsome](winsome) puts on [her](winsome) church hat. Every woman with those hands, [he](whistler) explains politely, reminded [him](whistler) of [one](winsome) [who](winsome) had shown [him](whistler) the door. For once, it is the [daughter](yolanda) [who](yolanda) holds the [mother](winsome) up. [Marisela](marisela) gives the gloves to [Linus](linus), to label.
- housemate.past whistler winsome "former landlady"
- reject.past winsome whistler "shown him the door"
+ reveal whistler winsome "explains"
- parent winsome yolanda "daughter"
+ help yolanda winsome "holds"
- gift marisela linus "gives"

== 14 First Train
[Casimir](casimir) gets an apology and a new waltz. [Harleen](harleen) is back, with the [girls](gdaughter+gdaughter2), on condition that Sunday is Sunday. On the squad's doormat sits a [puppy](pup), [Turnstile](pup) by name, stolen by an expert. Is it true that [Torsten](torsten), the [ex](torsten) on account of [whom](torsten) [Tierney](aoife) once broke a colleague's nose, wants [her](aoife) back? [She](aoife) asks [Abernathy](linus) whether [he](linus) likes breakfast.
- gift _ casimir "waltz"
+ return harleen "is back"
- reconcile gurdeep harleen "on condition"
- steal.past _ pup "stolen"
- ex aoife torsten "ex"
- attack.past aoife _ "broke"
- reconcile? aoife torsten "wants"
+ date? aoife linus "likes breakfast"
- parent gurdeep+harleen gdaughter+gdaughter2 "girls"
