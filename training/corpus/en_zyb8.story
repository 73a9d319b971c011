%series Tenor and Treble
%lang en
%genre business family drama: a bell foundry in the Welsh Marches, a newspaper's television page
%cast hed | Hedley Garside; Hedley | m
%cast ros | Rosanna Garside; Rosanna | f
%cast ifa | Ifan Garside; Ifan | m
%cast lor | Lorraine | f
%cast cas | Casper Nye; Casper | m
%cast dul | Edwina Garside; Edwina | f
%cast mat | Matthias | m
%cast shr | Kerensa | f
%cast bis | - | m
%cast ste | Stelios | m
%cast pet | Petroc | m
%cast con | - | f
%cast bab | - | f

== 1 Cracked
A bell that cracks in the mould rings in trouble for the [Garsides](dul+hed+ifa+ros), [who](dul+hed+ifa+ros) have been casting since 1703. [Hedley](hed) hides from [his](hed) [children](ifa+ros) that the bank has lost patience. [Rosanna](ros), home from [Antwerp](@antwerp) after nine years and one broken engagement, reads it in the ledger within the hour; [her](ros) [brother](ifa) [Ifan](ifa), [who](ifa) never left, reads it in [her](ros) face. Only [Edwina](dul), [their](ifa+ros) [grandmother](dul), sleeps soundly. [She](dul) pawned the silver in May.
- betray hed ifa+ros "hides from"
- parent hed ifa+ros "children"
+ return ros "home"
- engaged.past _ ros "broken engagement"
+ discover ros hed "in the ledger"
- sibling ifa ros "brother"
- discover ifa "in her face"
- kin dul ifa+ros "grandmother"

== 2 White Knight
Help comes in hand-made shoes. [Casper Nye](cas), an [investor](cas) with a dead-straight parting, would put in half a million if [Rosanna](ros) ran the place, and [Hedley](hed), to spare [his](hed) [son](ifa) the humiliation, says the idea was [his](hed) own. It spares nobody: [Ifan](ifa) flings [his](ifa) apron into the furnace. [He](ifa) is talked down by [Lorraine](lor), the [bookkeeper](lor), with [whom](lor) [he](ifa) has been meeting by night in the pattern loft since Advent. [Her](lor) [husband](mat), [Matthias](mat), tunes the bells downstairs.
- help? cas hed "would put in"
- parent hed ifa "son"
- betray hed ifa "says the idea"
+ hire ros hed "ran the place"
- sad ifa hed "flings his apron"
- help lor ifa "talked down"
+ affair ifa lor "meeting by night"
- cheat lor mat "meeting by night"
- married lor mat "husband"

== 3 The Bishop's Ear
The [bishop](bis) wants eight bells for the price of six. [Rosanna](ros) beats [him](bis) up to seven over sherry and has to lie down afterwards; [her](ros) [grandmother](dul), an old hand at prelates, holds the smelling salts. [Matthias](mat), [whose](mat) ears miss nothing, has heard two voices in the loft where there ought to have been one. [He](mat) says not a word to [Lorraine](lor) and puts [his](mat) question instead to [Casper](cas), [who](cas) is always about and [who](cas) has seen, and [who](cas) now, having told [him](mat), has a [foundryman](mat) in [his](cas) pocket.
- kin dul ros "grandmother"
- help dul ros "smelling salts"
+ discover mat ifa+lor "two voices"
- reveal! mat lor "not a word"
- discover cas ifa+lor "has seen"
+ reveal cas mat "having told him"

== 4 Tuning Fork
Tin is dear and trust is dearer. In the small hours, with the furnace at eleven hundred degrees, [Rosanna](ros) and [Casper](cas) find that balance sheets can be read lying down. By daylight [she](ros) draws up house rules, which [he](cas) signs and forgets. [Ifan](ifa) presses [Lorraine](lor) to leave [Matthias](mat); [she](lor) would, if [he](mat) had not just been told by [his](mat) ear [doctor](shr), [Kerensa](shr), that within a year [he](mat) will hear nothing at all. Who could walk out on a [tuner](mat) going deaf?
+ sex cas ros "read lying down"
- affair.start cas ros "read lying down"
- breakup? lor mat "to leave"
- advisor shr mat "doctor"
+ ill mat "going deaf"
- reveal shr mat "been told by"

== 5 Half a Ton of Silence
Someone has put sawdust in the mould, and the [bishop](bis)'s tenor comes out dumb. [Rosanna](ros) sacks an [apprentice](pet), [Petroc](pet), on [Casper](cas)'s say-so; [Hedley](hed), [who](hed) taught the [lad](pet) and would trust [him](pet) with [his](hed) teeth, calls [his](hed) [daughter](ros) a bailiff. The row brings on a seizure. While the old [man](hed) lies in [Hereford](@hereford) with a tube in [his](hed) arm, [Ifan](ifa) sweeps up the sawdust and keeps a pinch. It smells of cedar. Hand-made shoes, [he](ifa) reflects, come in cedar boxes.
- attack _ ros "sawdust in the mould"
+ quit pet ros "sacks"
- accuse cas pet "say-so"
- advisor.past hed pet "taught the lad"
- parent hed ros "daughter"
- quarrel hed ros "The row"
+ ill hed "a seizure"
- discover ifa cas "smells of cedar"

== 6 Visiting Hours
Illness makes liars of the kindest. [Hedley](hed) is not to be upset, so the [Garsides](dul+ifa+ros) tell [him](hed) that the tenor sang. [His](hed) own [mother](dul) sings it for [him](hed), a good third flat. [Petroc](pet), taken in by the old [lady](dul) and fed on kippers, has been following [Casper](cas) for [her](dul) on [his](pet) moped; the trail ends at a property developer's, where a plan of the foundry hangs on the wall, without the foundry. [Matthias](mat) at home asks [his](mat) [wife](lor) to talk a little louder. [She](lor) does. It is a farewell.
+ betray dul+ifa+ros hed "the tenor sang"
- ill hed "not to be upset"
- parent dul hed "mother"
- housemate.start dul pet "taken in by"
- help dul pet "fed on kippers"
- investigate pet cas "has been following"
- married lor mat "wife"
+ breakup lor mat "a farewell"

== 7 Loft Conversion
[Lorraine](lor) stands at [Ifan](ifa)'s door with two cases and a cat, at the very moment at which [he](ifa) has lost [his](ifa) nerve. It is a small house; it is a large cat. [Rosanna](ros) doesn't believe [Petroc](pet): a jealous [brother](ifa), a sacked [boy](pet) and a bored [grandmother](dul) have put [their](dul+ifa+pet) heads together, [she](ros) thinks, to rob [her](ros) of the first [man](cas) [she](ros) has liked since [Stelios](ste). [Casper](cas), wounded innocence from parting to toe, asks [her](ros) to marry [him](cas), and [she](ros), out of spite, will.
+ move lor ifa "with two cases"
- sad ifa "lost his nerve"
- betray! dul+ifa+pet ros "put their heads together"
- sibling ifa ros "brother"
- kin dul ros "grandmother"
- love ros cas "has liked"
- love.past ros ste "since Stelios"
- propose cas ros "to marry him"
+ engaged.start cas ros "will"

== 8 Ring of Eight
Engaged to be ruined: while [Rosanna](ros) is choosing hymns, [Casper](cas) gets [Hedley](hed), drowsy with tablets, to put [his](hed) name to the sale of the land. The only witness is the ear [doctor](shr) on [her](shr) ward round. [Kerensa](shr) happens to be [Petroc](pet)'s [cousin](shr) and, since last Friday's lip-reading lesson, a good deal fonder of [Matthias](mat) than a [physician](shr) should be. [She](shr) writes down what [she](shr) saw. [Matthias](mat) reads it off [her](shr) mouth, twice, for pleasure, and rides to the foundry through the rain.
- engaged cas ros "Engaged"
+ betray cas hed "drowsy with tablets"
- discover shr cas "witness"
- kin pet shr "cousin"
- love shr mat "fonder of Matthias"
- advisor shr mat "physician"
+ reveal shr mat "reads it off"
- happy mat shr "for pleasure"
- travel mat "rides to the foundry"

== 9 Speak Now
It takes a deaf [man](mat) to be heard. At the altar rail, as the [bishop](bis) inquires about impediments, [Matthias](mat) strikes the tenor, recast in secret by [Ifan](ifa), and in the stillness after it tells the whole congregation what [Casper](cas) had [Hedley](hed) sign. [Rosanna](ros) hands the [groom](cas) [his](cas) ring, then a right hook. Who would have thought that [brother](ifa) and [sister](ros) would end this day dancing? [Lorraine](lor), [who](lor) watches [her](lor) [husband](mat) through it all, has stopped eating.
- create.past ifa "recast in secret"
+ reveal mat ros "tells the whole congregation"
- betray.past cas hed "had Hedley sign"
+ breakup ros cas "hands the groom"
- attack ros cas "a right hook"
- sibling ifa ros "brother"
- celebrate ifa+ros "dancing"
- married lor mat "husband"
- sad lor mat "stopped eating"

== 10 Injunction
Lawyers' letters weigh more than bells. The family's [solicitor](con), a [nun](con) until last year, sees little hope: a signature is a signature. [Rosanna](ros) goes to [Petroc](pet), cap in hand, and gives the [apprentice](pet) [his](pet) job back, with a rise. [Hedley](hed), up and about, is at long last told the truth by [his](hed) [mother](dul) and takes it like a man of eighty, which [he](hed) isn't yet. [Lorraine](lor) confides in [Edwina](dul), too: it is [Matthias](mat) [she](lor) misses, and it is [Ifan](ifa)'s [child](bab) [she](lor) is carrying.
- advisor con hed+ifa+ros "solicitor"
- reconcile pet ros "cap in hand"
+ hire pet ros "his job back"
- recover hed "up and about"
- reveal dul hed "told the truth"
- parent dul hed "mother"
- love lor mat "misses"
+ pregnant lor ifa "is carrying"
- reveal lor dul "confides in"

== 11 Old Silver
Why did [Edwina](dul) pawn the silver? On the day of the eviction the old [fox](dul) lets the cat out of the bag: with the proceeds [she](dul) bought, in May, the one yard of lane by which the land can be reached. [Casper](cas) has purchased an island. [He](cas) offers a fortune; [she](dul) offers [him](cas) a kipper. Beaten, [he](cas) sells back at a loss and takes the evening train. [Ifan](ifa) learns of the [baby](bab) from the [mother](lor) herself, turns pale, then pink. [Lorraine](lor) adds that [she](lor) is not staying.
- reveal dul _ "out of the bag"
+ find.past dul "bought"
- reject dul cas "offers him a kipper"
- lose cas "at a loss"
- travel cas "the evening train"
- reveal lor ifa "learns of the baby"
- pregnant lor ifa "the baby"
+ breakup lor ifa "not staying"

== 12 Changes
The ring of eight is hung, [Hedley](hed) pulls the treble and [Stelios](ste) stands at the back of the nave, straight off the Antwerp ferry, with [his](ste) hat in [his](ste) hands. [Rosanna](ros) misses [her](ros) stroke. [Matthias](mat), [who](mat) feels the bells through the floor, has had to tell [Lorraine](lor) that the place beside [him](mat) is taken; it was [Kerensa](shr), kindly, [who](shr) delivered [her](lor) of a [girl](bab) that same week. [Ifan](ifa) rocks [his](ifa) [daughter](bab), badly, in four-four time. The [great-grandmother](dul) beats it with a silver spoon.
+ return ste "straight off the Antwerp"
- love ros ste "misses her stroke"
- reject mat lor "is taken"
- couple mat shr "beside him"
+ birth lor bab "delivered her"
- help shr lor "kindly"
- parent ifa bab "daughter"
- kin bab dul "great-grandmother"
