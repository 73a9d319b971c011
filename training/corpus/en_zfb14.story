%series The Tin Marigold
%lang en
%genre space opera comedy aboard a mail freighter, wry fan-wiki recaps in the past tense
%cast pell    | Captain Dorrit Okonkwo; Okonkwo; Dorrit | f
%cast zaid    | Zaid Haddad; Zaid | m
%cast mirra   | Mirra | f
%cast grub    | Grub | n
%cast hal     | MARIGOLD | f
%cast lord    | Baron Ostric; Ostric | m
%cast sela    | Sela Ostric; Sela | f
%cast cook    | Pim | m
%cast bounty  | Yusra Thorne; Thorne | f
%cast twin    | Mirren | f
%cast inspector | - | n
%cast mother  | - | f
%cast keeper  | - | m
%cast boatswain | - | n
%cast egg     | - | n
%cast suitor  | Count Vel; Vel | m

== 1
The mail freighter [MARIGOLD](hal), [which](hal) had opinions, was impounded for the third time at [Port Lament](@lament), and [Captain Dorrit Okonkwo](pell) had till dawn to find four thousand credits. [She](pell) found, in a parcel marked Handle with Care, a [girl](sela) of nineteen with a pistol. [Sela Ostric](sela) was on the run from [her](sela) [father](lord), the [Baron](lord), and from a [count](suitor) [he](lord) meant to give [her](sela) to. The [captain](pell) took in the [passenger](sela) and [her](sela) earrings. [Zaid](zaid), the [navigator](zaid), took one look and dropped the sextant on [Pim](cook)'s foot.
- arrest _ hal "impounded"
+ find pell sela "found"
- flee sela lord+suitor "on the run"
- help pell sela "took in"
- parent lord sela "father"
- wedding? sela suitor "give her to"
- steal? pell sela "her earrings"
- love.start zaid sela "took one look"
- injure cook zaid "on Pim's foot"

== 2
[Okonkwo](pell)'s [crew](cook+grub+mirra+zaid), for the new reader: [Zaid Haddad](zaid), [who](zaid) could steer by smell; [Mirra](mirra), [mechanic](mirra), [who](mirra) claimed to have no family; [Pim](cook), the [cook](cook), [who](cook) had been a bishop; and [Grub](grub), a larva. That week nothing broke. [They](cook+grub+mirra+pell+sela+zaid) delivered a harp, a writ and nine birthday cakes. In the evenings the [stowaway](sela) taught the [larva](grub) draughts and lost, and the [ship](hal) did [her](hal) accounts aloud. It was, all things considered, the last quiet week that year, and nobody thought to enjoy it, for that is how one does.
- boss pell cook+grub+mirra+zaid "crew"
- quit.past cook "had been a bishop"
- advisor sela grub "taught the larva"
- lose sela "lost"

== 3
[Yusra Thorne](bounty) collected bounties as others collect stamps, and licked them. Engaged by [Ostric](lord) to fetch back [his](lord) [heiress](sela), [she](bounty) boarded the freighter disguised as an inspector of weights, weighed the [cook](cook) and was about to weigh the cargo when [Mirra](mirra), [who](mirra) never forgot a boot, hit [her](bounty) with a wrench. It turned out that [the two](bounty+mirra) had shared a cell on [Hexa](@hexa), a bunk and, for a year, a good deal more. "[You](mirra) said [you](mirra)'d write," the [hunter](bounty) said, coming to. [Mirra](mirra) had written. [She](mirra) hadn't posted it; it was in [her](mirra) other coat.
- hire bounty lord "Engaged by Ostric"
- abduct? bounty sela "fetch back"
- parent lord sela "heiress"
- betray bounty _ "disguised as"
+ attack mirra bounty "hit her"
- arrest.past _ bounty+mirra "shared a cell"
- affair.past bounty mirra "a good deal more"
- recover bounty "coming to"

== 4
A customs vessel hailed, and [Thorne](bounty), handcuffed to the mangle, offered a bargain: if [they](cook+grub+mirra+pell+sela+zaid) took off the cuffs [she](bounty) would swear there was nobody on board but four idiots and a grub. The [captain](pell) thought about it; [Zaid](zaid), to [his](zaid) shame, thought of nothing but [Sela](sela), to [whom](sela) [he](zaid) had been trying for six days to say something other than "bulkhead". [Pim](cook) absolved everybody, just in case. The cuffs were removed. [Thorne](bounty) gave [her](bounty) oath, so movingly that the [inspector](inspector) wept, and slipped the earrings, and [Sela](sela)'s left shoe, into the [inspector](inspector)'s pouch by way of a receipt.
- help? bounty cook+grub+mirra+pell+sela+zaid "would swear"
- arrest _ bounty "handcuffed"
- sad zaid "shame"
- love zaid sela "nothing but Sela"
- confess? zaid sela "say something other"
+ betray bounty inspector "gave her oath"
- rescue _ bounty "cuffs were removed"
- sad inspector "wept"
- steal bounty pell "slipped the earrings"
- betray bounty sela "left shoe"

== 5
[Count Vel](suitor), having bought a shoe, arrived in a yacht the size of an opera to try it. Nothing in the law of the Fringe forbids a count to board a mail freighter, the [ship](hal) said; on the other hand nothing forbids a ship to lock the lavatory from outside. [He](suitor) was in it for two days. Through the door [he](suitor) and [Sela](sela) got acquainted: [he](suitor) was seventy, lonely, and collected clocks; [he](suitor) had never asked for a wife, [he](suitor) had asked for a clockmaker, and the [baron](lord) had misread the letter. [She](sela) let [him](suitor) out, gave [him](suitor) back the shoe and mended [his](suitor) watch.
- travel suitor "arrived in a yacht"
+ abduct hal suitor "lock the lavatory"
- meet sela suitor "got acquainted"
- sad suitor "lonely"
- propose! suitor sela "never asked for"
- hire? _ suitor "asked for a clockmaker"
- discover! lord suitor "misread"
- rescue sela suitor "let him out"
- gift sela suitor "gave him back"
- help sela suitor "mended his watch"

== 6
The [twin](twin) walked in at the transit lounge, in [Mirra](mirra)'s face, and ordered soup. [Mirra](mirra) had said that there was no family; there was a [Mirren](twin), and a grudge, for [one](mirra) of the [girls](mirra+twin) had been taken into the academy and the [other](twin) left behind at the orphanage with the rats. Which was which? [They](mirra+twin) came to blows among the trays, tired, and compared rats. [Thorne](bounty), returning from the ladies', embraced the wrong [one](twin), and was informed by the right [one](mirra), from behind, that [her](bounty) taste was at any rate consistent.
- sibling mirra twin "The twin"
+ return twin "walked in"
- enemy mirra twin "grudge"
- attack mirra twin "came to blows"
- reconcile mirra twin "compared rats"
- love bounty mirra "embraced the wrong one"

== 7
Nobody on the ship had laid [it](egg). The [egg](egg) was in the pantry on Tuesday, blue, warm, the size of a boiler; [Pim](cook) sat on [it](egg), being the only [one](cook) with the hips. [Grub](grub), [who](grub) had been off [its](grub) oats, explained in chalk that the [culprit](grub) was [it](grub), that this was normal, and that [it](grub) would like it kept from the [captain](pell). The [captain](pell) kept it from the [captain](pell), by closing [her](pell) eyes at the pantry. A ship full of people who can't keep a secret kept one for eleven days. On the twelfth the [egg](egg) told [them](cook+grub+mirra+pell+sela+zaid) all to be quiet.
- ill grub "off its oats"
- pregnant grub "normal"
+ reveal grub _ "explained in chalk"
- reveal! grub pell "kept from the captain"
- reveal! cook+grub+mirra+pell+sela+zaid "kept one"
- help cook egg "sat on it"
+ birth grub egg "the egg told"

== 8
[Baron Ostric](lord) came for [his](lord) [daughter](sela) with a fleet and a notary. [Sela](sela), [who](sela) had run far enough, asked for a truce and a word; the word was "why". Because, said [Ostric](lord), and for the first time [he](lord) looked [his](lord) age, because [her](sela) [mother](mother) had walked out of a window to get away from [him](lord), and [he](lord) couldn't lose the rest. It did not excuse [him](lord). It made it, [Sela](sela) said to [Zaid](zaid) later, a bit more difficult to shoot. By then the [navigator](zaid) had pointed all the [ship](hal)'s mail at the flagship's engine, and the [ship](hal) had fired: eighty sacks, one of them love letters.
- parent lord sela "daughter"
- abduct? lord sela "came for his daughter"
- parent mother sela "mother"
- flee.past mother lord "get away from him"
- die.past mother "out of a window"
- flee.past sela lord "had run"
- reconcile? lord sela "asked for a truce"
- reveal lord sela "Because, said Ostric"
- sad lord "couldn't lose"
- reconcile! lord sela "did not excuse"
+ attack hal+zaid lord "had fired"

== 9
Becalmed among letters. The court martial of [Zaid](zaid), held in the galley with [Grub](grub) presiding, established that one of the sacks had held nineteen years of unsent notes from the [captain](pell) to a lighthouse [keeper](keeper), none of them franked. The whole of the fringe was reading them. [Dorrit](pell) took it well: [she](pell) shut herself in the mangle. From the flagship, which could not move until it had been dug out, a [boatswain](boatswain) rowed over with the answer to number four. "Ask [her](pell) again," it said, in a handwriting that the [captain](pell) knew, and under it, in another, "[I](keeper) always did."
- accuse grub zaid "court martial"
- love pell keeper "unsent notes"
- reveal.past zaid pell "was reading them"
- sad pell "shut herself in"
- help boatswain pell "rowed over"
- find pell keeper "answer to number four"
+ love keeper pell "I always did"

== 10
[Mirren](twin) could do an impression of [Mirra](mirra) that fooled locks. It fooled [Thorne](bounty) too, for exactly as long as a kiss takes, after which there was a smell of burnt toast and [Thorne](bounty) stood in the airlock on the wrong side of it, arguing through glass. It had been a test. [Mirra](mirra), behind the lever, cried while [she](mirra) explained; the [hunter](bounty) said that [she](bounty)'d been kissing the back of [her](bounty) own hand since [Hexa](@hexa) and could not be expected to be good at it. The lever went up. "[She](bounty)'s all right," [Mirren](twin) said, wiping [her](twin) mouth, and went to live on the flagship with the [boatswain](boatswain).
- betray twin bounty "fooled Thorne"
- kiss bounty twin "a kiss"
- betray mirra bounty "had been a test"
- love bounty mirra "since Hexa"
+ threaten mirra bounty "wrong side"
- sad mirra "cried"
+ reconcile bounty mirra "lever went up"
- move twin boatswain "went to live"

== 11
An auction was held of whatever the fleet hadn't lost. The [baron](lord) needed to buy back [his](lord) cannon, the [captain](pell) [her](pell) ship's licence, [Vel](suitor) the clock the mob had taken off [his](suitor) tower while [he](suitor) was in a lavatory. The [count](suitor) bid for all three. When [he](suitor)'d been asked three times whether [he](suitor) was able, [he](suitor) said that [he](suitor)'d sold the opera. It was the only time that anyone saw [Ostric](lord) sit down without a cushion. The [baron](lord) put out [his](lord) hand, for the first time in that family, to a [man](suitor) [who](suitor) was not wearing a sword. [Sela](sela) read out the sum, twice, and kept the watch.
- steal.past _ suitor "had taken off"
- gift suitor lord+pell "bid for all three"
- lose suitor "sold the opera"
+ reconcile lord suitor "put out his hand"
- find sela "kept the watch"

== 12
So ended the year's mail. [Zaid](zaid) said at last, to [Sela](sela), by the last light of the Fringe, the only word [he](zaid) had: "bulkhead." [She](sela) said it back. [Pim](cook), bishop once more, and with an [egg](egg) under one arm, conducted a wedding for somebody, and nobody on board could say afterwards with certainty whose; the log, corrected by the [ship](hal), has [Thorne](bounty) and [Mirra](mirra). The [captain](pell), late as always, was at a lighthouse with a bag of letters, knocking. The [keeper](keeper) did not open. [He](keeper)'d been standing outside since the third sack, [she](pell) found when [she](pell) turned round, with a bag of [his](keeper).
+ confess zaid sela "bulkhead"
- love sela zaid "said it back"
- hire cook "bishop once more"
+ wedding bounty mirra "conducted a wedding"
- travel pell "at a lighthouse"
+ meet keeper pell "standing outside"
