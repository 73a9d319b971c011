%series Teranga Couture
%lang en
%genre fashion-house telenovela set in Dakar, encyclopaedia plot summaries
%cast aminata | Aminata Sarr; Aminata; Madame Sarr | f
%cast ousmane | Ousmane Sarr; Ousmane | m
%cast binta   | Binta Sarr; Binta | f
%cast moussa  | Moussa Faye; Moussa; Faye | m
%cast coumba  | Coumba Ndoye; Coumba; Ndoye | f
%cast lamine  | Lamine Sarr; Lamine | m
%cast beatriz | Beatriz Semedo; Beatriz; Semedo | f
%cast yves    | Yves Kerguelen; Kerguelen; Yves | m
%cast pape    | Pape; Pape Ndoye | m
%cast ndeye   | Ndèye; Sister Ndèye | f
%cast driver  | - | m
%cast lawyer  | Maître Diop; Diop | f
%cast baby    | - | m
%cast cousin | - | n
%cast moussamum | - | f
%cast mmek | Madame Kerguelen | f
%cast porter | - | m
%cast tailor  | - | m

== 1 The Indigo Room
On the night on which the house of [Sarr](#sarr) presents its fortieth collection, its [founder](ousmane), [Ousmane Sarr](ousmane), collapses among the dummies and is taken to the clinic, leaving the keys with [his](ousmane) second [wife](coumba), [Coumba](coumba), instead of with [Aminata](aminata), the [first](aminata), [who](aminata) cut every pattern that made [him](ousmane) rich. [His](ousmane) [eldest](lamine), [Lamine](lamine), back from [Milan](@milan) with a diploma and a Cape Verdean [girl](beatriz) named [Beatriz](beatriz), finds [his](lamine) drawing table occupied by [Moussa Faye](moussa), a [nobody](moussa) from the market, in [whom](moussa) the old [man](ousmane) claims to have recognised himself.
+ ill ousmane "collapses"
- gift ousmane coumba "leaving the keys"
- married coumba ousmane "second wife"
- married aminata ousmane "the first"
- parent ousmane lamine "eldest"
- return lamine "back from"
- couple beatriz lamine "Cape Verdean girl"
- hire.past moussa ousmane "occupied"
+ enemy lamine moussa "finds his drawing table"

== 2 Pins
[Coumba](coumba) has the locks changed. [Aminata](aminata), shut out of the workshop after forty years, sets up [her](aminata) old treadle on the pavement opposite, where within an hour eleven of the fourteen seamstresses have joined [her](aminata), and where [Binta](binta), [her](aminata) [daughter](binta), a law [student](binta), serves tea and drafts a writ. [Lamine](lamine), [who](lamine) ought to side with [his](lamine) [mother](aminata), hesitates, for [Coumba](coumba) has dangled the artistic direction before [him](lamine). "[You](lamine) have [your](lamine) [father](ousmane)'s spine," [Beatriz](beatriz) informs [him](lamine) that night, "[I](beatriz) mean the one in the X-ray," and moves over to the sofa.
- attack coumba aminata "locks changed"
- lose aminata "shut out"
+ create aminata "sets up"
- parent aminata binta "daughter"
- help binta aminata "serves tea"
- parent aminata lamine "mother"
- hire? lamine coumba "dangled"
- parent ousmane lamine "father's"
+ quarrel beatriz lamine "moves over"

== 3 The Thread Merchant
[Yves Kerguelen](yves), a Breton [dealer](yves) in textiles [who](yves) has been after the indigo recipe of the [Sarrs](aminata+binta+lamine+ousmane) since the eighties, calls on the [patient](ousmane) with a melon and is shown the door, calls on [Coumba](coumba) and is not. [Moussa](moussa), sent to fetch samples, overhears enough to know that the house is to be sold over everybody's head. To whom should [he](moussa) turn? [He](moussa) owes [his](moussa) place to [Ousmane](ousmane), [who](ousmane) must not be upset, and [he](moussa) cannot stand [Lamine](lamine); so it is [Binta](binta) [who](binta) finds [him](moussa) on the steps of the law faculty, holding a melon rind and stammering.
- travel yves "calls on"
- gift yves ousmane "melon"
- reject ousmane yves "shown the door"
- help coumba yves "is not"
+ discover moussa coumba+yves "overhears"
- gift? coumba yves "is to be sold"
- help.past ousmane moussa "owes his place"
- enemy lamine moussa "cannot stand"
+ reveal moussa binta "stammering"

== 4 A Fitting
[Binta](binta) believes [Moussa](moussa). [Lamine](lamine) does not believe [Binta](binta). [Beatriz](beatriz) believes everybody. [Coumba](coumba) has a [brother](pape) called [Pape](pape). [Pape](pape) drinks. [Pape](pape) likes [Beatriz](beatriz) very much. Today [Pape](pape) pinches [Beatriz](beatriz). [She](beatriz) sticks a pin in [Pape](pape). Everyone hears [Pape](pape). [Lamine](lamine) comes running and knocks down the wrong [man](tailor). The [tailor](tailor) loses a tooth. [Aminata](aminata) pays for the tooth. Across the street [Coumba](coumba) closes the shutters.
- discover! lamine coumba "does not believe"
- sibling coumba pape "brother"
- love pape beatriz "likes"
- attack pape beatriz "pinches"
+ attack beatriz pape "sticks a pin"
- attack lamine tailor "knocks down"
- injure tailor lamine "loses a tooth"
- help aminata tailor "pays for"

== 5 Night Shift
While [Coumba](coumba) is being entertained on [Kerguelen](yves)'s yacht, [Faye](moussa) and the young [jurist](binta) get into the office by way of the roof and photograph the contract; what [they](binta+moussa) had not reckoned with is that [they](binta+moussa) would be trapped there until daybreak by a watch dog, nor that it could be too short a night. [Beatriz](beatriz), throwing up every morning and sewing every evening, has counted the weeks and told nobody save [Sister Ndèye](ndeye) at the clinic, [who](ndeye) turns out to be [Aminata](aminata)'s [niece](ndeye) and is not known for keeping things to herself. [Ousmane](ousmane), in the bed next to the window, is the third to hear.
- invite yves coumba "entertained"
- investigate binta+moussa coumba "photograph"
- steal binta+moussa _ "by way of the roof"
+ love.start binta moussa "too short a night"
- pregnant beatriz lamine "counted the weeks"
- reveal beatriz ndeye "told nobody save"
- kin aminata ndeye "niece"
- reveal ndeye ousmane "third to hear"
+ discover ousmane beatriz "third to hear"

== 6 Selvedge
Beside himself with joy at the prospect of a grandchild, the old [man](ousmane) gets up against doctor's orders, has the [driver](driver) take [him](ousmane) to the pavement and, before the seamstresses and two goats, asks [Aminata](aminata) to forgive [him](ousmane) for the year in which [he](ousmane) brought home a [bride](coumba) the age of [his](ousmane) [daughter](binta). [She](aminata) has a mouthful of pins and does not answer. Only now does it dawn on [Lamine](lamine), from the way in which everyone congratulates [him](lamine), that [he](lamine) is to be a [father](lamine). [He](lamine) takes it badly. [Beatriz](beatriz), [who](beatriz) has waited for six weeks to be asked how [she](beatriz) was, goes to live with [Binta](binta).
+ happy ousmane "with joy"
- recover ousmane "gets up"
- help driver ousmane "take him"
- reconcile? aminata ousmane "forgive him"
- married coumba ousmane "bride"
- parent ousmane binta "daughter"
- discover lamine beatriz "dawn on"
- parent? lamine _ "a father"
- sad lamine "takes it badly"
+ breakup beatriz lamine "goes to live"
- housemate.start beatriz binta "live with Binta"

== 7 The Signature
The sale, to which [Ousmane](ousmane) alone can put [his](ousmane) name, goes through all the same, since [Pape](pape), for a case of whisky, has imitated it. [Maître Diop](lawyer), [who](lawyer) taught [Binta](binta) everything that [she](binta) knows of inheritance, spots the forgery at a glance, but before [she](lawyer) can say so in court [her](lawyer) brakes fail on the corniche. [Binta](binta) sits at the [lawyer](lawyer)'s bedside with the file on [her](binta) knees. That evening, [Moussa](moussa) proposes that [they](binta+moussa) give up, and be happy and poor; it is the first thing [he](moussa) has said that [she](binta) does not like, and [she](binta) gives [him](moussa) back [his](moussa) thimble.
+ betray pape ousmane "imitated it"
- gift coumba pape "case of whisky"
- advisor.past lawyer binta "taught Binta"
- discover lawyer pape "spots the forgery"
- attack? _ lawyer "brakes fail"
- injure lawyer "bedside"
- help binta lawyer "sits at"
- quit? binta+moussa "give up"
+ breakup binta moussa "gives him back his thimble"

== 8 Dead Stock
[Kerguelen](yves), now the [master](yves) of the house, lets go of the remaining seamstresses and of [Coumba](coumba) by one and the same circular. The [woman](coumba) [who](coumba) has sold [her](coumba) [husband](ousmane)'s life work for a promise, a villa in [Nice](@nice) and the [Breton](yves) in it, learns from the [porter](porter) that there is a [Madame Kerguelen](mmek), with three children. [She](coumba) walks into the sea in [her](coumba) gold sandals and is fished out by [Aminata](aminata), [who](aminata) happened to be rinsing indigo. The two [wives](aminata+coumba) sit on the rocks, dripping, one blue to the elbows, and say nothing to each other until the lighthouse comes on.
- quit coumba yves "lets go"
- boss yves coumba "master"
- married coumba ousmane "husband's"
- betray.past yves coumba "for a promise"
- reveal porter coumba "learns from the porter"
- discover coumba yves "learns"
- married mmek yves "Madame Kerguelen"
- die? coumba "walks into the sea"
+ rescue aminata coumba "fished out"
- married aminata ousmane "wives"

== 9 Confidences
[Coumba](coumba), housed for the time being in the room behind [Aminata](aminata)'s kitchen, tells [her](aminata) on the third evening how [she](coumba) came to marry: [Pape](pape) had gambled away what belonged to [Ousmane](ousmane), and the [debtor](pape)'s nineteen-year-old [sister](coumba) was offered, and accepted, in lieu of payment. [Aminata](aminata), [who](aminata) has detested the [girl](coumba) for a decade, puts a second spoon in the pot. [Lamine](lamine) knocks at [Binta](binta)'s door with a cradle [he](lamine) has built out of [his](lamine) drawing table; [Beatriz](beatriz) has it carried in, thanks [him](lamine), and leaves [him](lamine) standing there. [Binta](binta) thinks of the thimble.
- housemate.start aminata coumba "housed for the time being"
+ reveal coumba aminata "tells her"
- wedding.past coumba ousmane "came to marry"
- lose.past pape ousmane "gambled away"
- sibling coumba pape "sister"
- enemy.past aminata coumba "has detested"
- reconcile aminata coumba "second spoon"
- create lamine "has built"
- gift lamine beatriz "a cradle"
+ reject beatriz lamine "leaves him standing"
- love binta moussa "thinks of the thimble"

== 10 Pape Sobers Up
Taken to task by both [women](aminata+coumba) at once, which no one in the family has survived so far, [Pape](pape) declares himself ready to swear to the forgery, provided that [he](pape) does not have to do it on an empty stomach. [Kerguelen](yves)'s [driver](driver), [who](driver) used to be [Ousmane](ousmane)'s and has had the matter of the brakes on [his](driver) conscience, comes forward of [his](driver) own accord. The [Frenchman](yves) slips away to the airport with the recipe in [his](yves) shoe. [He](yves) gets as far as the gate, where [Moussa](moussa), [whose](moussa) [cousin](cousin) is in customs, asks [him](yves) to be so kind as to remove [his](yves) shoes.
- accuse aminata+coumba pape "Taken to task"
+ help? pape ousmane "swear to the forgery"
- betray.past pape ousmane "forgery"
- boss yves driver "driver"
- boss.past ousmane driver "used to be"
- attack.past driver lawyer "matter of the brakes"
- reveal driver _ "comes forward"
- flee yves "slips away"
- steal yves _ "the recipe in his shoe"
- kin cousin moussa "cousin"
+ investigate moussa yves "asks him"

== 11 Cut on the Bias
The court gives the house back, and [Ousmane](ousmane), [who](ousmane) has lived long enough to hear it, passes away during the applause. To general amazement [his](ousmane) testament leaves the keys to [Coumba](coumba), the patterns to [Aminata](aminata) and the name to [Moussa Faye](moussa), [whom](moussa) it calls "[my](ousmane) [son](moussa), as [his](moussa) [mother](moussamum) knew and [I](ousmane) did not dare to". [Binta](binta), on the point of accepting the thimble again, drops it. For three days [she](binta) will not see [Moussa](moussa); on the fourth, [Maître Diop](lawyer), on crutches, brings the result of the test: the old [man](ousmane), for once in [his](ousmane) life, had been too modest to be right.
- recover lawyer "on crutches"
+ die ousmane "passes away"
- gift ousmane coumba "leaves the keys"
- gift ousmane aminata "the patterns"
- gift ousmane moussa "the name"
- parent! ousmane moussa "son"
- parent moussamum moussa "mother"
- reveal ousmane _ "testament"
- reconcile? binta moussa "on the point of"
- sad binta "drops it"
- reject binta moussa "will not see"
+ reveal lawyer binta "brings the result"

== 12 Indigo
[Beatriz](beatriz) goes into labour on the catwalk, in the bridal gown that closes the show, and [Lamine](lamine), in the front row by [Binta](binta)'s kindness, carries [her](beatriz) out through the mirrors. It is a [boy](baby). [He](lamine) asks how [she](beatriz) is; then [he](lamine) asks once more, and listens. The [co-widows](aminata+coumba), under [whose](aminata+coumba) joint management the house now stands, take the bow arm in arm. As for the gown, it can be let in, [Aminata](aminata) finds, looking from [her](aminata) [daughter](binta)'s waist to the thimble on [her](binta) finger. [Moussa](moussa), not related to [her](binta) by so much as a thread, holds the pins.
+ birth beatriz baby "goes into labour"
- help lamine beatriz "carries her out"
- help binta lamine "by Binta's kindness"
- parent beatriz+lamine baby "It is a boy"
- reconcile beatriz lamine "and listens"
- die.past ousmane "co-widows"
- married.past aminata+coumba ousmane "co-widows"
- colleague aminata coumba "joint management"
- parent aminata binta "daughter's waist"
- kin! binta moussa "not related"
+ engaged binta moussa "thimble on her finger"
