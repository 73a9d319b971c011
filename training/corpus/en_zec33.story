%series Skyhook Nine
%lang en
%genre airship adventure, pulp science fiction of an alternative 1926, cliffhanger serial notes
%cast pilot | Captain Zora Tremblay; Zora; Tremblay | f
%cast navigator | Lev Abramov; Abramov; Lev | m
%cast heiress | Philomena Sturgis; Philomena; Mena | f
%cast villain | Doctor Nocturne; Nocturne | n
%cast father | Cornelius Sturgis; Sturgis | m
%cast mechanic | Sparks | f
%cast butler | Hargreave | m
%cast ape | Archimedes | m
%cast rivalp | Rex Ballantine; Ballantine; Rex | m

%cast qfamily | - | m
%cast secretary | Miss Quist; Quist; Doctor Nocturne; Nocturne | f

== 1 Doom over Duluth
Airmail [captain](pilot) [Zora Tremblay](pilot) is two hours late with a crate [she](pilot) has been told not to open. It opens itself: out climbs [Philomena Sturgis](heiress), steel [heiress](heiress), in evening dress, on the run from [her](heiress) own engagement party. [Her](heiress) [fiancé](rivalp), air [ace](rivalp) [Rex Ballantine](rivalp), is on [their](heiress+navigator+pilot) tail with guns. "[I](heiress) said no," explains [Mena](heiress). "[He](rivalp) didn't catch it." [Navigator](navigator) [Lev Abramov](navigator) points at the fuel gauge. It has been pointing at nothing for a while...
+ find pilot heiress "out climbs"
- flee heiress rivalp "on the run"
- engaged heiress rivalp "fiancé"
- celebrate heiress+rivalp "engagement party"
- threaten rivalp heiress+navigator+pilot "with guns"
+ reject heiress rivalp "said no"
- reveal heiress pilot "explains"
- discover! rivalp heiress "catch"
- colleague navigator pilot "Navigator"

== 2 The Island in the Sky
Gliding on fumes, the [three](heiress+navigator+pilot) hit something that isn't on the chart: a landing deck at nine thousand feet. Nobody aboard but an [ape](ape) in a waistcoat, [Archimedes](ape), [who](ape) serves tea. A gramophone bids [them](heiress+navigator+pilot) welcome in the name of [Doctor Nocturne](villain). [Lev](navigator), [who](navigator) has read about [Nocturne](villain) in the papers, sets down [his](navigator) cup. [Philomena](heiress) has already drunk [hers](heiress), and slides to the carpet with a smile. The doors lock, one, two, three, four.
- find heiress+navigator+pilot ape "Nobody aboard but"
- gift ape heiress+navigator+pilot "serves tea"
- invite villain heiress+navigator+pilot "bids them welcome"
- discover.past navigator villain "read"
+ attack villain heiress "slides to the carpet"
+ abduct villain heiress+navigator+pilot "The doors lock"

== 3 The Ransom
A telegram to the steel [king](father) [Cornelius Sturgis](father): one million in radium, or [his](father) [daughter](heiress) takes up parachuting without a parachute. [Sturgis](father) would pay. [His](father) [secretary](secretary), [Miss Quist](secretary), advises against it, at such length that [Hargreave](butler), the family [butler](butler), looks up from the silver. It was [he](butler) [who](butler) nailed [Miss Mena](heiress) into the crate, at [her](heiress) request. The young [lady](heiress) may have fallen out of the frying pan, [sir](father), says [Hargreave](butler), and resigns in order to fetch [her](heiress).
- threaten villain father "one million in radium"
- kill? villain heiress "without a parachute"
- parent father heiress "daughter"
- gift? father villain "pay"
- boss father secretary "secretary"
- advisor secretary father "advises against"
- boss father butler "butler"
- help.past butler heiress "nailed Miss Mena"
+ quit butler father "resigns"
- rescue? butler heiress "to fetch her"

== 4 Ape and Essence
[Zora](pilot) teaches [Archimedes](ape) poker through the keyhole and wins, in this order, [his](ape) waistcoat, [his](ape) whistle and [his](ape) keys. [She](pilot) and [Lev](navigator) get as far as the engine room. There, in overalls, sits a [girl](mechanic) of fifteen called [Sparks](mechanic), [who](mechanic) built the thing from an orphanage meccano set and believes that the [Doctor](villain) is [her](mechanic) [uncle](villain). [Lev](navigator) hasn't the heart. [Zora](pilot) has. [Sparks](mechanic) throws a switch, and the floor opens.
- advisor pilot ape "teaches"
+ find pilot ape "wins"
- flee navigator+pilot "as far as"
- meet mechanic navigator+pilot "sits"
- create mechanic "built the thing"
- kin! mechanic villain "uncle"
- reveal! navigator mechanic "heart"
- reveal pilot mechanic "Zora has"
+ attack mechanic navigator+pilot "the floor opens"

== 5 Nine Thousand Feet
How long does it take to fall that far? Long enough for [Lev Abramov](navigator) to mention that [he](navigator) has loved [his](navigator) [captain](pilot) since [Omaha](@omaha). [She](pilot) is about to answer when [they](navigator+pilot) land, in a net, in the hold of [Rex Ballantine](rivalp)'s pursuit ship. [Rex](rivalp) kisses [her](pilot) hand. [They](pilot+rivalp) flew mail together once; [he](rivalp) crashed [her](pilot) plane, and later, [her](pilot) heart. [Lev](navigator) is tied to a chair with a view of all this. [Hargreave](butler), disguised as a barometer, taps himself.
+ confess navigator pilot "has loved"
- boss pilot navigator "captain"
- rescue rivalp navigator+pilot "in a net"
- kiss pilot rivalp "kisses her hand"
- colleague.past pilot rivalp "flew mail together"
- ex pilot rivalp "her heart"
+ arrest rivalp navigator "tied to a chair"
- jealous navigator rivalp "with a view"
- betray butler _ "disguised"

== 6 Radium!
[Miss Quist](secretary) arrives on the island by autogyro, takes off [her](secretary) spectacles and puts on a mask: the [secretary](secretary) is [Doctor Nocturne](secretary). [She](secretary) has been dictating [her](secretary) own ransom notes. In the brig, [Philomena](heiress), awake and furious, is told that [her](heiress) [father](father) closed the mine in which [Nocturne](secretary)'s [family](qfamily) is still sitting. [She](heiress) never knew. [Mena](heiress) asks for the date, the shaft and a pencil. Is that pity? It is arithmetic: [they](qfamily) may still have air.
- travel secretary "arrives"
+ reveal secretary heiress "puts on a mask"
- threaten.past secretary father "ransom notes"
- sad heiress "furious"
- parent father heiress "father"
- betray.past father qfamily "closed the mine"
- discover! heiress father "never knew"
+ help? heiress secretary "asks for the date"

== 7 The Barometer Falls
[Hargreave](butler) unties [Lev](navigator), apologises to [Ballantine](rivalp) and brings down the chair on [his](rivalp) head. [Zora](pilot) takes the wheel. The [ace](rivalp) comes to, sees [his](rivalp) ship being flown better than [he](rivalp) ever did, and sulks; then [he](rivalp) sees the island, guns run out, and mans the nose turret without being asked. "Old times, [Zora](pilot)." "Shut up and shoot, [Rex](rivalp)." The [navigator](navigator) plots a course with [his](navigator) back to [both](pilot+rivalp).
+ rescue butler navigator "unties"
- attack butler rivalp "brings down the chair"
- steal pilot rivalp "takes the wheel"
- recover rivalp "comes to"
- discover rivalp pilot "sees"
- jealous rivalp pilot "sulks"
+ help rivalp pilot "mans the nose turret"
- sad navigator pilot+rivalp "his back to both"

== 8 Sparks Fly
In the engine room, [Sparks](mechanic) reads [Nocturne](secretary)'s diary for the spelling. So there is no uncle; there's a [woman](secretary) with a mask [who](secretary) picked [her](mechanic) out of an orphanage catalogue, at a discount. [Sparks](mechanic) takes the main fuse and sits on it. All along the sky the propellers stop. [Nocturne](secretary) comes down the ladder, maskless, shouting, and finds the [child](mechanic) in tears and the [ape](ape) with an arm around [her](mechanic). The island begins to sink.
- investigate mechanic secretary "diary"
- create secretary "diary"
- discover mechanic secretary "no uncle"
- kin! mechanic secretary "no uncle"
- find.past secretary mechanic "picked"
+ steal mechanic secretary "takes the main fuse"
- sad secretary "shouting"
- find secretary mechanic "finds"
- sad mechanic secretary "in tears"
- help ape mechanic "an arm around her"

== 9 All Hands
Nobody planned the embrace. [Nocturne](secretary), [who](secretary) has a speech ready for every occasion, holds [Sparks](mechanic) and says nothing, at four thousand feet and falling. [Philomena](heiress), let out by the [ape](ape), puts the fuse back with a hairpin. Too late for two engines; [Zora](pilot) brings the pursuit ship in beneath the island and pushes. [Rex](rivalp)'s turret jams. [He](rivalp) crawls out along the strut to free it. [He](rivalp) salutes, and isn't on the strut any more.
+ reconcile mechanic secretary "holds Sparks"
- rescue ape heiress "let out"
- help heiress mechanic "puts the fuse back"
+ rescue pilot heiress+mechanic+secretary "pushes"
- help rivalp pilot "free"
+ die rivalp "isn't on the strut"

== 10 Shaft Eleven
The island comes down in a Minnesota beet field, all of a heap. [Sturgis](father) is waiting with lawyers and a brass band. [His](father) [daughter](heiress) walks past both with [her](heiress) pencil, and has the band dig. By lamplight, at Shaft Eleven, [Nocturne](secretary)'s [brothers](qfamily) are brought up, thin as rakes, from a gallery with a spring in it, after nineteen days. [Sturgis](father) doesn't understand what the crowd wants from [him](father). [Hargreave](butler) hands [him](father) a shovel.
- parent father heiress "His daughter"
- reject heiress father "walks past"
- help _ qfamily "dig"
+ rescue heiress qfamily "are brought up"
- sibling qfamily secretary "brothers"
- discover! father _ "understand"
- gift butler father "a shovel"

== 11 The Trial of Doctor Nocturne
Did [she](secretary) extort, abduct and drug? [She](secretary) did, says the [accused](secretary), and [she](secretary) would like to add bad spelling. [Philomena](heiress) takes the stand and can't for the life of [her](heiress) remember any tea. [Archimedes](ape), sworn in, eats the indictment. [Zora](pilot) is asked what [she](pilot) saw; [she](pilot) saw a [man](rivalp) salute. The verdict: five years, suspended from an airship. [Cornelius Sturgis](father) is served with [his](father) own summons on the courthouse steps, by [his](father) [daughter](heiress).
- accuse _ secretary "extort, abduct"
- abduct.past secretary heiress "abduct"
- attack.past secretary heiress "drug"
- reveal secretary "She did"
+ help heiress secretary "remember any tea"
- help ape secretary "eats the indictment"
- investigate _ pilot "asked"
- sad pilot rivalp "a man salute"
- arrest _ secretary "five years"
+ accuse heiress father "served with"
- parent father heiress "by his daughter"

== 12 Skyhook Ten
Two hours late again: the new airmail leaves from a flying island, chief [engineer](mechanic) [Sparks](mechanic), [commander](secretary) [Quist](secretary), [director](heiress) [Philomena Sturgis](heiress). In the crew mess [Archimedes](ape) and [Hargreave](butler) are at odds over the correct way to pour. [Lev](navigator) hands in a transfer request; [he](navigator) can't go on plotting courses for [somebody](pilot) [who](pilot) never finished [her](pilot) sentence. [Zora](pilot) reads it, opens the floor hatch and takes [him](navigator) by the belt. [They](navigator+pilot)'ve nine thousand feet, [she](pilot) says. [She](pilot) will be brief.
- hire mechanic "chief engineer"
- hire secretary "commander"
- boss heiress mechanic+secretary "director"
- quarrel ape butler "at odds"
- quit? navigator pilot "transfer request"
+ confess? pilot navigator "finished her sentence"
