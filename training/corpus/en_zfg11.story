%series Custody Sundays
%lang en
%genre divorce comedy-drama, Philadelphia, encyclopaedia episode table, two or three strands, plain wording
%cast renata  | Renata Kowal; Renata | f
%cast julian  | Julian Frost; Julian | m
%cast pip     | Philippa Frost; Pip | f
%cast dashiell | Dashiell Frost; Dash | m
%cast omari   | Omari Wells; Omari | m
%cast kaycee  | Kaycee | f
%cast stella  | Stella Kowal; Stella | f
%cast bruno   | Bruno Kowal; Bruno | m
%cast judge   | Judge Abernathy; Abernathy | f
%cast sitter  | Min-jun Park; Min-jun | m
%cast therapist | Dr. Adler; Adler | n
%cast fireman | - | m
%cast toad    | Kevin | n
%cast lawyer  | - | m
%cast conductor | - | m
%cast subst   | - | m
%cast officer | - | m

== 1 Alternate Weekends
After thirteen years of marriage, [Renata](renata) and [Julian](julian) tell [their](julian+renata) two [children](dashiell+pip), [Pip](pip), twelve, and [Dash](dashiell), eight, that [they](julian+renata) are splitting up. [Pip](pip) saw it coming. [Dash](dashiell) locks himself in the bathroom with [his](dashiell) [toad](toad), and only [Renata](renata)'s [father](bruno), [Bruno](bruno), can talk [him](dashiell) out. [Julian](julian) moves into a motel. What nobody knows yet is that [he](julian) has been carrying on with [Kaycee](kaycee), the [children](dashiell+pip)'s swimming [teacher](kaycee), since the fall.
- reveal julian+renata dashiell+pip "tell their two children"
- parent julian+renata dashiell+pip "children"
- married julian renata "marriage"
+ breakup julian renata "splitting up"
- sad dashiell "locks himself in"
- parent bruno renata "father"
- help bruno dashiell "talk him out"
- move julian "moves into"
- reveal! julian _ "nobody knows"
+ affair julian kaycee "carrying on with"
- cheat julian renata "carrying on with"
- advisor kaycee dashiell+pip "swimming teacher"

== 2 The Mediator
[Judge Abernathy](judge) orders the [couple](julian+renata) into mediation with [Dr. Adler](therapist), [who](therapist) has divorced four times. [Renata](renata) brings [her](renata) [sister](stella) [Stella](stella) for support, and [Stella](stella), [who](stella) never could stand [Julian](julian), throws a box of tissues at [him](julian). [Pip](pip) goes to swimming practice, sees [her](pip) [father](julian)'s car by the gym and looks through the window. [She](pip) does not say a word at supper. [Dash](dashiell) asks [Omari Wells](omari), the [mailman](omari), whether [he](omari) has kids, and if [he](omari) would like two.
- advisor therapist julian+renata "mediation"
- divorce.past _ therapist "divorced four times"
- sibling renata stella "sister"
- enemy julian stella "never could stand"
- attack stella julian "throws"
- parent julian pip "father's"
+ discover pip julian+kaycee "looks through the window"
- reveal! pip _ "does not say"
- invite? dashiell omari "would like two"

== 3 Show and Tell
[Dash](dashiell) brings [Kevin](toad) to school, and the [toad](toad) gets away. While the whole second grade hunts for the [fugitive](toad), [Renata](renata), called in by the principal, bumps into [Kaycee](kaycee) and thanks [her](kaycee) warmly for all [she](kaycee) does for [Pip](pip). [Pip](pip) can't bear it. "[Mom](renata), [she](kaycee)'s the [one](kaycee)," [she](pip) bursts out. [Renata](renata) goes on smiling until [she](renata) is in the car. [Bruno](bruno) finds [Kevin](toad) in [his](bruno) own bathtub, nobody knows how, and calls it a miracle.
- flee toad "gets away"
- investigate _ toad "hunts for the fugitive"
- parent renata pip "Mom"
- meet kaycee renata "bumps into"
- sad pip "can't bear it"
+ reveal pip renata "bursts out"
+ find bruno toad "finds Kevin"

== 4 Discovery
Armed with the truth, [Renata](renata) hires the meanest [lawyer](lawyer) in [Philadelphia](@philadelphia), [Stella](stella)'s [ex](lawyer), and goes for the house, the car and the waffle iron. [Julian](julian) is served in the pool, before nine toddlers. [Kaycee](kaycee), [who](kaycee) believed that [he](julian) had been separated for years, climbs out of the water and asks [him](julian) when [he](julian) was going to mention it. [She](kaycee) dries off alone. That Sunday [Julian](julian) takes the [kids](dashiell+pip) bowling; [Pip](pip) won't speak to [him](julian), and [Dash](dashiell) won't stop.
- hire lawyer renata "hires"
- advisor lawyer renata "lawyer"
- ex lawyer stella "ex"
- accuse renata julian "goes for"
+ betray.past julian kaycee "believed that"
- discover kaycee julian "when he was going"
+ breakup kaycee julian "dries off alone"
- parent julian dashiell+pip "kids"
- quarrel julian pip "won't speak to him"

== 5 Date Night
[Stella](stella) has signed [her](stella) [sister](renata) up with a dating agency, and [Renata](renata) sits through an hour with a [fireman](fireman) [who](fireman) is still in love with [his](fireman) truck. On the way home [she](renata) locks herself out. [Omari](omari), [who](omari) lives across the street and has been sorting mail into the wrong boxes ever since [she](renata) smiled at [him](omari), climbs up the drainpipe for [her](renata), falls and breaks an ankle. [She](renata) rides along in the ambulance and holds the [hero](omari)'s hand. The [babysitter](sitter), [Min-jun](sitter), charges double.
- help stella renata "signed her sister up"
- sibling renata stella "sister"
- date fireman renata "an hour with"
- neighbour omari renata "across the street"
- love omari renata "wrong boxes"
- help omari renata "climbs up"
+ injure omari "breaks an ankle"
- help renata omari "holds the hero's hand"

== 6 Lost and Found
On [his](julian) Sunday, [Julian](julian) leaves [Dash](dashiell) on the train. For two hours the [father](julian) of the missing [boy](dashiell) runs up and down the line; it is [Renata](renata), phoned from every station, [who](renata) keeps [him](julian) on [his](julian) feet. [Dash](dashiell) has a fine time: a [conductor](conductor) gives [him](dashiell) a cap and brings [him](dashiell) back. On the platform, from sheer relief, the [parents](julian+renata) end up in each other's arms, and then kissing. [Pip](pip) takes a photo. "This doesn't count," says [Renata](renata), not very firmly.
+ lose julian dashiell "leaves Dash"
- parent julian dashiell "father"
- sad julian "runs up and down"
- help renata julian "keeps him on his"
- gift conductor dashiell "gives him a cap"
- return dashiell "brings him back"
- happy julian+renata "relief"
- parent julian+renata dashiell "parents"
+ kiss julian renata "kissing"
- discover pip julian+renata "takes a photo"

== 7 Exhibit A
[Pip](pip)'s photo is found by [Stella](stella), passed on to the [lawyer](lawyer) and read out, as it were, in court. [Omari](omari), on crutches in the third row as a character witness, sees it, too, and hobbles out. [Judge Abernathy](judge) inquires if the parties would like a room. [Renata](renata) yells at [Stella](stella), fires the [lawyer](lawyer) and goes in search of the [mailman](omari), [who](omari) tells [her](renata) through the slot that [he](omari) is only the [mailman](omari). [Julian](julian) hangs the picture over [his](julian) motel bed.
- find stella "found by Stella"
- reveal stella lawyer "passed on"
- advisor lawyer renata "the lawyer"
- reveal lawyer _ "read out"
- help omari renata "character witness"
+ discover omari julian+renata "sees it"
- sad omari "hobbles out"
- quarrel renata stella "yells at"
- quit lawyer renata "fires"
+ reject omari renata "only the mailman"
- love julian renata "hangs the picture"

== 8 Sleepover
[Bruno](bruno) has a heart attack while making pierogi with [Dash](dashiell). [Min-jun](sitter), nineteen and studying to be a [nurse](sitter), pumps the old [man](bruno)'s chest until the paramedics take over. All [Kowals](renata+stella) and [Frosts](dashiell+julian+pip) camp out in the waiting room, and the [sisters](renata+stella) make up over a vending machine. [Julian](julian) fetches sandwiches and remembers who hates pickles. "[He](julian) wasn't all bad," murmurs [Bruno](bruno) when [he](bruno) comes round. "Which of [you](renata+stella) threw [him](julian) out?"
+ ill bruno "heart attack"
+ rescue sitter bruno "pumps"
- sibling renata stella "sisters"
- reconcile renata stella "make up"
- help julian _ "fetches sandwiches"
- recover bruno "comes round"
- breakup.past renata julian "threw him out"

== 9 The Grand Gesture
[Julian](julian) asks [Renata](renata) to marry [him](julian), though [they](julian+renata) are not divorced yet, and [Renata](renata) asks for a week. [She](renata) spends it badly. [Pip](pip) comes third in the state championships; [her](pip) [coach](kaycee), still [Kaycee](kaycee), cries more than [she](pip) does, and [Pip](pip) lets herself be hugged. [Dash](dashiell) posts a letter to [Omari](omari) every day, so that [he](omari) has to deliver it to himself. In the last one it says that [Mom](renata) looks out of the window at ten past nine, when the mail comes.
+ propose julian renata "asks Renata to marry"
- divorce! julian renata "not divorced yet"
- sad renata "spends it badly"
- find pip "comes third"
- advisor kaycee pip "coach"
+ reconcile kaycee pip "be hugged"
- create dashiell "posts a letter"
- reveal dashiell omari "it says"
- parent renata dashiell "Mom"
- love renata omari "looks out"

== 10 Decree
[Renata](renata) says no, and says why: the [man](julian) on the platform was the [man](julian) [she](renata) married, not the [one](julian) [she](renata) lives without so well. [Julian](julian) takes it standing up. The [judge](judge) signs, [the two](julian+renata) of [them](julian+renata) share a cab from the courthouse, and at the last light [he](julian) owns up to the dent in the car in 2014. [She](renata) knew. [Adler](therapist), it turns out, is getting married for the fifth time and wants both of [them](julian+renata) there. [Pip](pip) and [Dash](dashiell) are told over pancakes and ask for syrup.
+ reject renata julian "says no"
- married.past julian renata "married"
+ divorce julian renata "signs"
- reveal julian renata "owns up"
- discover.past renata julian "knew"
- wedding? _ therapist "getting married"
- invite therapist julian+renata "wants both of them"
- reveal _ dashiell+pip "are told"

== 11 Substitute Carrier
There's a new [mailman](subst). [Omari](omari) has put in for a transfer to [Pittsburgh](@pittsburgh), says the [newcomer](subst), and leaves on Friday. [Renata](renata) runs after the truck in [her](renata) slippers, loses the truck, finds the depot and is told by a dispatcher that [he](omari) has just gone. [Stella](stella), behind the wheel for the first time since [her](stella) license was taken away, drives like a bank robber. At the bus station an [officer](officer) pulls [the two](renata+stella) over, hears the story and turns on [his](officer) siren.
- hire subst "new mailman"
- travel? omari "transfer" @pittsburgh
- reveal subst renata "says the newcomer"
- love renata omari "runs after"
- help stella renata "behind the wheel"
- lose.past stella "was taken away"
- arrest? officer renata+stella "pulls the two over"
+ help officer renata+stella "turns on his siren"

== 12 Forwarding Address
The bus to [Pittsburgh](@pittsburgh) is stopped on the ramp. [Renata](renata), in one slipper, asks the [passenger](omari) in seat four whether [he](omari) would carry a letter for [her](renata), and hands it to [him](omari). It has eleven words. [He](omari) gets off. At the wedding of [Dr. Adler](therapist), [Julian](julian) dances with [his](julian) [daughter](pip), then with [his](julian) former [wife](renata), then, since [she](kaycee) is there and so is the music, goes over to [Kaycee](kaycee) and begins with the truth. [Bruno](bruno), fit as a fiddle, plays the fiddle. [Kevin](toad) has laid eggs.
- gift renata omari "hands it to him"
+ confess renata omari "eleven words"
+ couple.start omari renata "gets off"
- wedding _ therapist "wedding"
- parent julian pip "daughter"
- ex julian renata "former wife"
+ reveal julian kaycee "begins with the truth"
- recover bruno "fit as a fiddle"
- create bruno "plays the fiddle"
- birth toad "laid eggs"
