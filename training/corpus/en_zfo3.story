%series Granary Island
%lang en
%genre crime series: a murder squad in Gdańsk, press listings
%cast halina | Inspector Halina Brzeska; Halina; Brzeska | f
%cast oskar | Oskar Lis; Oskar; Lis | m
%cast witek | Witek Brzeski; Witek | m
%cast danka | Danka Lis; Danka | f
%cast raul | Raúl Ibarra; Raúl | m
%cast zofia | Zofia Kania; Zofia | f
%cast kania | Bogdan Kania; Kania | m
%cast mila | Mila | f
%cast sasha | Sasha Orlik; Sasha; Orlik | n
%cast judge | Judge Wrona; Wrona | m
%cast diver | - | m
%cast jeweller | Emil Grot; Emil; Grot | m
%cast nun | Sister Klara | f
%cast twin | Paweł | m
%cast baby | - | m

== 1 Dead Water
A [diver](diver) inspecting the piles below the old crane comes up with an arm. It belongs to the [jeweller](jeweller) [Emil Grot](jeweller), [who](jeweller) was last heard of a fortnight ago, arguing with [his](jeweller) [landlord](kania). [Inspector Halina Brzeska](halina) gets the case and, along with it, a new [sidekick](oskar): [Oskar Lis](oskar), late of Traffic, for [whom](oskar) [she](halina) has no use and [whose](oskar) [sister](danka), as ill luck will have it, is carrying on with [Halina](halina)'s [husband](witek). [He](oskar) knows that. [She](halina) doesn't.
+ find diver jeweller "comes up with"
- kill.past _ jeweller "arm"
- quarrel.past jeweller kania "arguing"
- investigate halina jeweller "gets the case"
- colleague.start halina oskar "new sidekick"
- sibling danka oskar "sister"
+ affair danka witek "carrying on"
- cheat witek halina "carrying on"
- married halina witek "husband"
- discover.past oskar danka+witek "He knows that"
- discover! halina danka+witek "doesn't"

== 2 Amber
The [landlord](kania) is [Bogdan Kania](kania), amber [dealer](kania), [benefactor](kania), [friend](kania) of bishops. [He](kania) receives the police with pastries. [His](kania) young [wife](zofia), [Zofia](zofia), pours the tea with a hand that shakes, and on the stairs slips [Oskar](oskar) a note: the dead [man](jeweller) was going to take [her](zofia) away. [Halina](halina) does not believe in notes. [She](halina) believes even less in the business trip from which [Witek](witek) returns with a sunburn in November. Asked where [he](witek) has been, [he](witek) says Łódź.
- friend _ kania "friend of bishops"
- married kania zofia "young wife"
- sad zofia "hand that shakes"
- gift zofia oskar "slips Oskar a note"
+ flee? jeweller+zofia kania "take her away"
- reveal zofia oskar "the dead man was"
- return witek "returns with"
- betray witek halina "says Łódź"

== 3 Two Keys
[Oskar](oskar) begs [Danka](danka) to give the married [man](witek) up. [His](oskar) little [sister](danka) laughs; [she](danka) has been given a key. The [inspector](halina) has found the other one on [Witek](witek)'s ring and, with the doggedness for which [she](halina) is dreaded, tries it in every lock of the harbour quarter until a door opens. The [blonde](danka) in the dressing gown says good evening. [She](danka) says also that [she](danka) is [Oskar](oskar)'s [sister](danka), thinking it might help. By midnight [Witek](witek)'s things are in the canal.
- breakup? danka witek "give the married man"
- sibling danka oskar "little sister"
- married halina witek "married man"
- gift witek danka "given a key"
- investigate halina witek "tries it"
- meet danka halina "says good evening"
+ discover halina danka+witek "a door opens"
- reveal danka halina "says also"
+ breakup halina witek "in the canal"

== 4 Plain Talk
[Halina](halina) will not speak to [Oskar](oskar). [Oskar](oskar) speaks to [Halina](halina). [He](oskar) knew, and [he](oskar) is sorry. [Halina](halina) empties [her](halina) coffee over [Oskar](oskar). Then [she](halina) lends [him](oskar) a shirt. It was [Witek](witek)'s. [Zofia Kania](zofia) calls [Lis](oskar) at home. [Lis](oskar) should not go. [Lis](oskar) goes. [Kania](kania) is away, and [Zofia](zofia) kisses [Lis](oskar) in the dark. In the morning the [maid](mila) has seen nothing.
- reveal oskar halina "He knew"
- reconcile? halina oskar "is sorry"
+ attack halina oskar "empties her coffee"
- help halina oskar "lends him a shirt"
- travel oskar zofia "Lis goes"
+ kiss oskar zofia "kisses"
- cheat zofia kania "in the dark"
- discover! mila oskar+zofia "seen nothing"

== 5 The Pathologist's Dance
New at the morgue and already the talk of the building is [Sasha Orlik](sasha), [who](sasha) whistles over the slab and reads aloud to the corpses. [Sasha](sasha) has news: [Grot](jeweller) was poisoned first and cut up afterwards, by someone left-handed. The [inspector](halina), [who](halina) has not been asked to dance since [her](halina) wedding, is asked to dance. [She](halina) treads on both of [Orlik](sasha)'s feet and is home by two, humming. [Her](halina) soon-to-be former [husband](witek), [who](witek) is sleeping in the car outside, notes the time.
- hire sasha "New at the morgue"
- reveal sasha halina "has news"
- kill.past _ jeweller "poisoned first"
- wedding.past halina witek "her wedding"
- invite sasha halina "asked to dance"#2
+ date halina sasha "treads on"
- happy halina "humming"
- divorce? halina witek "soon-to-be former"
- discover witek halina "notes the time"

== 6 Left-Handed
[Kania](kania) signs with [his](kania) right, [Zofia](zofia) with [her](zofia) left. [Oskar](oskar), head over heels and therefore blind, leaves that out of [his](oskar) report. Into the office comes [Mila](mila), the [maid](mila), [who](mila) was given notice for breaking a cup, and says what [she](mila) saw: [her](mila) [mistress](zofia) in the arms of a [policeman](oskar), and, on another night, [her](mila) [mistress](zofia) with a saw. [Brzeska](halina) takes [Oskar](oskar)'s badge and [his](oskar) gun, and, since [she](halina) has grown fond of [him](oskar), [his](oskar) car keys too.
- love oskar zofia "head over heels"
- reveal! oskar halina "leaves that out"
- quit.past mila zofia "given notice"
+ reveal mila halina "says what she saw"
- boss zofia mila "mistress"
- affair oskar zofia "in the arms"
- accuse mila zofia "with a saw"
+ quit oskar halina "takes Oskar's badge"
- friend halina oskar "grown fond"

== 7 Convent Night
The amber [dealer](kania)'s [wife](zofia) has gone. So has the [officer](oskar) suspended on [her](zofia) account. [The two](oskar+zofia) are hidden in a convent near [Oliwa](@oliwa) by [Sister Klara](nun), [who](nun) was at school with [Zofia](zofia) and asks no questions until [she](nun) finds blood under the bed. It is [Oskar](oskar)'s: at the word "left-handed" [his](oskar) [sweetheart](zofia) went for [him](oskar) with a letter opener. [He](oskar) is alive, just. The [nun](nun) rings the number on [his](oskar) card, and it is [Danka](danka) [who](danka) gets there first and holds [her](danka) [brother](oskar)'s head.
- flee oskar+zofia "has gone"
- quit.past oskar "suspended"
- help nun oskar+zofia "hidden in a convent"
- friend.past nun zofia "at school with"
- find nun "finds blood"
+ attack zofia oskar "went for him"
- injure oskar zofia "alive, just"
- couple oskar zofia "sweetheart"
- help danka oskar "holds"
- sibling danka oskar "brother"

== 8 Bedside
Who should share a hospital corridor but [Halina](halina) and [Danka](danka)? There is only one bench. [They](danka+halina) begin with the weather. By the second vending-machine soup the [younger](danka) has owned up that [Witek](witek), thrown out by [her](danka) as well, snores, sulks and cries for [his](witek) [wife](halina), and the wronged [wife](halina) is laughing so hard that a nurse complains. [Oskar](oskar) opens [his](oskar) eyes to find [the two](danka+halina) asleep against each other. [He](oskar) has dreamt that [he](oskar) was married to a saw.
- breakup.past danka witek "thrown out by her"
- reveal danka halina "owned up"
- love witek halina "cries for"
- cheat.past witek halina "wronged wife"
- happy halina "laughing"
+ reconcile danka halina "asleep against each other"
- recover oskar "opens his eyes"
- married? oskar zofia "dreamt"

== 9 The Other Grot
A [man](twin) with the dead [man](jeweller)'s face walks into the station and reports himself alive. [He](twin) is the [twin](twin), [Paweł](twin), a ship's [cook](twin), just off the boat from [Valparaíso](@valparaiso) with a Chilean [boatswain](raul), [Raúl Ibarra](raul), [who](raul) is introduced as a [friend](raul) and corrected, with a squeeze of the arm, to [fiancé](raul). From [Paweł](twin) the squad learns of a will. [Emil](jeweller) had left everything to a child not yet born, and the [mother](mila) was not [Zofia](zofia). It was the [girl](mila) [who](mila) broke the cup.
- die! twin "dead man's face"
- return twin "just off the boat"
+ sibling jeweller twin "the twin"
- friend! raul twin "friend"
- engaged raul twin "fiancé"
- reveal twin _ "learns of a will"
- gift.past jeweller baby "left everything"
+ pregnant mila jeweller "mother"

== 10 A Jealous Woman
So [Zofia](zofia) did love the [jeweller](jeweller), and would have run off with [him](jeweller), had [she](zofia) not come upon [Mila](mila) trying on a ring at [his](jeweller) bench. Poison for [him](jeweller); for the [rival](mila), as soon as [she](zofia) has seen through [her](mila), the same. [Sasha](sasha) tests the tea that [Mila](mila) has been sent from an unknown address, and spills it in the hurry to telephone. The [maid](mila) has drunk one sip. [Witek](witek), [who](witek) drives the ambulance, gets [her](mila) and [her](mila) unborn [son](baby) through, and in the lift [his](witek) [wife](halina), in front of everyone, pats [his](witek) cheek.
- love.past zofia jeweller "did love"
- discover.past zofia jeweller+mila "come upon"
- jealous.past zofia mila "trying on a ring"
+ kill.past zofia jeweller "Poison for him"
- enemy mila zofia "rival"
- kill? zofia mila "the same"
- investigate sasha _ "tests the tea"
- ill mila zofia "one sip"
+ rescue witek mila "gets her"
- pregnant mila "unborn son"
- married halina witek "his wife"

== 11 Ice on the Motława
[Judge Wrona](judge), [who](judge) plays bridge with [Kania](kania), lets [Kania](kania) off and refuses a warrant for the [fugitive](zofia). [Halina](halina) goes without one. On the frozen river [she](halina) catches up with [Zofia](zofia), [who](zofia) has [Wrona](judge)'s own passport money in [her](zofia) muff; the ice gives; the [hunter](halina) pulls the [hunted](zofia) out by the hair and, teeth chattering, reads [her](zofia) [her](zofia) rights. "[I](zofia) loved [him](oskar) a little, [your](halina) [boy](oskar)," says the [prisoner](zofia). [Oskar](oskar), reinstated that morning, does not ask to have it in writing.
- friend judge kania "plays bridge"
- arrest! _ kania "lets Kania off"
- flee zofia "the fugitive"
- gift.past judge zofia "passport money"
+ rescue halina zofia "pulls the hunted out"
+ arrest halina zofia "her rights"
- love.past zofia oskar "loved him a little"
- hire oskar "reinstated"

== 12 Carnival
[Wrona](judge) steps down for reasons of health, the reasons being [Brzeska](halina)'s photographs. [Mila](mila) is delivered of a [boy](baby) with [Grot](jeweller)'s ears; [Paweł](twin) and [Raúl](raul) offer the [pair](baby+mila) the flat over the shop and move in across the landing. On the last night of carnival [Witek](witek) rings at the door that used to be [his](witek) with carnations. It is [Sasha](sasha) [who](sasha) opens, wearing [Halina](halina)'s bathrobe and an apologetic look. The [caller](witek) considers this, leaves the flowers and takes [Danka](danka)'s old key off [his](witek) ring. The papers go through in March.
- quit judge "steps down"
- ill! judge "reasons of health"
- threaten halina judge "photographs"
+ birth mila baby "delivered of a boy"
- parent jeweller baby "Grot's ears"
- gift raul+twin baby+mila "the flat"
- move raul+twin "move in across"
- neighbour.start baby+mila raul+twin "across the landing"
- reconcile? halina witek "carnations"
+ affair halina sasha "bathrobe"
- discover witek halina+sasha "considers this"
- divorce halina witek "papers go through"
