%series Bosphorus Yalı
%lang en
%genre Turkish mansion drama in translation, streaming recaps
%cast defne | Defne Korhan; Defne | f
%cast alparslan | Alparslan Tuna; Alparslan | m
%cast nermin | Nermin Tuna; Nermin | f
%cast cavit | Cavit Tuna; Cavit | m
%cast berna | Berna Tuna; Berna | f
%cast oktay | Oktay Sezer; Oktay | m
%cast hazal | Hazal Korhan; Hazal | f
%cast ilgaz | Ilgaz Tuna; Ilgaz | m
%cast rifat | Rıfat Korhan; Rıfat | m
%cast nigar | Auntie Nigâr; Nigâr | f
%cast prosec | Prosecutor Gülten; Gülten | f
%cast nurse | - | f
%cast nurse2 | - | f
%cast deckhand | - | m
%cast boatman | - | m

== 1
To settle [her](defne) [father](rifat)'s gambling debt, [Defne Korhan](defne) marries a [man](alparslan) [she](defne) has met once: [Alparslan](alparslan), the shipping [heir](alparslan). On the wedding night [he](alparslan) hands [her](defne) a contract, two years, separate rooms. Downstairs the second [brother](ilgaz), [Ilgaz](ilgaz), recognises [her](defne): [she](defne) is the [girl](defne) from the Kadıköy ferry, [whose](defne) number the wind took. [Nermin](nermin), [mother](nermin) of [both](alparslan+ilgaz), counts the silver.
- lose.past rifat "gambling debt"
- parent rifat defne "father"
+ wedding alparslan defne "marries"
- gift alparslan defne "hands"
- sibling alparslan ilgaz "brother"
- meet.past defne ilgaz "Kadıköy ferry"
- parent nermin alparslan+ilgaz "mother"
- meet.past alparslan defne "met"
- discover ilgaz defne "recognises"

== 2
[Berna](berna), the [sister](berna), shows [Defne](defne) the house: this is the wing no one enters, that is the oar [our](alparslan+berna+ilgaz) [father](cavit) drowned with. [Ilgaz](ilgaz) keeps out of the way so hard that [Alparslan](alparslan) notices. [Oktay Sezer](oktay), the family [lawyer](oktay), slides papers past the grieving [widow](nermin); [she](nermin) signs, trusting [him](oktay) as one trusts a chair. [Hazal](hazal), [Defne](defne)'s [sister](hazal), comes to sew and catches [Oktay](oktay)'s eye.
- sibling alparslan+ilgaz berna "sister"
- parent cavit alparslan+berna+ilgaz "father"
- die.past cavit "drowned"
- married.past cavit nermin "widow"
- advisor oktay nermin "family lawyer"
+ betray oktay nermin "slides papers"
- sibling defne hazal "sister"#2
- flirt? hazal oktay "catches"
- sad nermin "grieving"
- discover alparslan ilgaz "notices"
- travel hazal "comes"

== 3
Thunder. [Defne](defne), locked out on the landing stage by a maid's mistake, or no mistake, is carried in blue-lipped by [Alparslan](alparslan), [who](alparslan) sits with [her](defne) until the shivers stop and tears page one out of the contract. On the stairs [Ilgaz](ilgaz) turns back with the blanket [he](ilgaz) brought. [Rıfat](rifat) has lost the taxi licence, the taxi and, on the turn of a card, [Hazal](hazal)'s hand.
- ill defne "blue-lipped"
+ rescue alparslan defne "carried in"
- help alparslan defne "sits"
- lose rifat "has lost the taxi licence"
+ wedding? _ hazal "Hazal's hand"

== 4
The winner is [Oktay](oktay), and [he](oktay) is charming about it: a small ceremony, [he](oktay) has no family. [Hazal](hazal) swallows [her](hazal) pins, as it were, and accepts, for the [sisters](defne+hazal) have only the one [father](rifat). [Nigâr](nigar), [aunt](nigar) of the [Tunas](alparslan+berna+ilgaz), is in a position to swear that [Oktay](oktay) did have family: a [wife](nurse), in a clinic in [Bursa](@bursa). [She](nigar) chooses to eat a peach instead.
- wedding? hazal oktay "small ceremony"
+ engaged.start hazal oktay "accepts"
- sibling defne hazal "sisters"
- parent rifat defne+hazal "father"
- kin alparslan+berna+ilgaz nigar "aunt"
- married nurse oktay "wife"
- reveal! nigar _ "eat a peach instead"

== 5
[Defne](defne) falls asleep over the old logbooks and finds, between two tide tables, [Cavit](cavit)'s last entry: "[O.](oktay) wants to meet at the oar shed." [She](defne) brings it to the first [brother](ilgaz) [she](defne) bumps into. [They](defne+ilgaz) row out to the shed by night; the lantern goes over, and for the length of a breath [they](defne+ilgaz) are on the ferry again. Nothing happens. [Alparslan](alparslan), at the window, sees one boat and two shadows.
+ find defne "finds"
- reveal defne ilgaz "brings it"
- travel defne+ilgaz "row out"
+ discover alparslan defne+ilgaz "sees"
- sibling alparslan ilgaz "brother"

== 6
"Choose a room," [Alparslan](alparslan) says, "[mine](alparslan), or the ferry." [Defne](defne), insulted, chooses the street. [Ilgaz](ilgaz) and [he](alparslan) go at each other among the breakfast plates; [Berna](berna) turns the garden hose on [both](alparslan+ilgaz). At the registry office, [Hazal](hazal) has the pen in [her](hazal) hand when a [nurse](nurse2) from [Bursa](@bursa) asks the [bridegroom](oktay) why [he](oktay) never visits. The ink dries.
- threaten alparslan defne "Choose a room"
+ breakup defne alparslan "chooses the street"
- attack alparslan ilgaz "go at each other"
- attack berna alparslan+ilgaz "turns"
+ reveal nurse2 hazal "asks the bridegroom"
- wedding! hazal oktay "The ink dries"
- sad defne "insulted"

== 7
[Oktay](oktay) laughs the matter off, then bundles [Hazal](hazal) into the car. [Rıfat](rifat), [who](rifat) had come to give [his](rifat) [daughter](hazal) away a second time, clings to the bonnet for two streets and is thrown off at the third. [He](rifat) lives to tell [Prosecutor Gülten](prosec) what was wagered and to whom. [Defne](defne) moves in with [Nigâr](nigar), [who](nigar) has peaches, a pistol and, at last, a conscience.
+ abduct oktay hazal "bundles"
- parent rifat hazal "daughter"
- rescue? rifat hazal "clings to the bonnet"
- injure rifat oktay "thrown off"
- reveal rifat prosec "tell"
+ move defne nigar "moves in with"

== 8
[Nigâr](nigar)'s story: [Cavit](cavit) had caught [Oktay](oktay) robbing the company; there was a quarrel in the shed, an oar. [She](nigar) saw it from the bath-house and was promised that [Ilgaz](ilgaz) would be next. [Alparslan](alparslan) hears this behind a fig tree, having come to say [he](alparslan) was a fool. [He](alparslan) says it. [Defne](defne) lets [him](alparslan) say it a second time, slower. [Hazal](hazal) scratches [her](hazal) initials on a cellar wall under the Genoese tower.
+ reveal nigar defne "Nigâr's story"
- steal.past oktay _ "robbing"
- discover.past cavit oktay "had caught"
- kill.past oktay cavit "an oar"
- quarrel.past cavit oktay "quarrel"
- threaten.past oktay nigar "would be next"
- discover alparslan oktay "hears this"
+ reconcile alparslan defne "say it a second time"

== 9
Two [brothers](alparslan+ilgaz), one boat. [They](alparslan+ilgaz) land below the tower without having exchanged a syllable. [Ilgaz](ilgaz) picks the lock; [Alparslan](alparslan) takes the blow meant for [him](ilgaz). [Hazal](hazal), untied, drives a hairpin into [her](hazal) [jailer](oktay)'s palm. In the hospital corridor [Ilgaz](ilgaz) gives [his](ilgaz) blood and then, in a whisper, [his](ilgaz) word: the ferry has sailed. When [she](defne) comes running, [he](ilgaz) points [her](defne) to the right door.
- sibling alparslan ilgaz "brothers"
- rescue alparslan ilgaz "takes the blow"
+ rescue alparslan+ilgaz hazal "untied"
- injure alparslan oktay "the blow"
- attack hazal oktay "drives a hairpin"
+ help ilgaz alparslan "gives his blood"
- love.end ilgaz defne "the ferry has sailed"
- attack oktay alparslan "blow"

== 10
[Oktay](oktay) is loose, and so is the company: every lira has been signed over to [him](oktay), thanks to [Nermin](nermin)'s trusting hand. The bailiffs label the chandeliers. [Nermin](nermin) packs one suitcase, [her](nermin) [husband](cavit)'s oar sticking out, and moves the whole [clan](alparslan+berna+ilgaz+nermin) into the [Korhans](defne+hazal+rifat)' two rooms above the garage. [Rıfat](rifat) makes tea for eleven. [Berna](berna) discovers that [she](berna) can drive a taxi; [Hazal](hazal), that [Ilgaz](ilgaz) can thread a needle.
- find oktay nermin "signed over"
- flee oktay "is loose"
- married.past cavit nermin "husband"
+ move alparslan+berna+ilgaz+nermin defne+hazal+rifat "moves"
- discover berna "discovers"

== 11
[Gülten](prosec) finds the [boatman](boatman) [who](boatman) rowed [Oktay](oktay) home that night with wet sleeves. A trap is laid: [Nermin](nermin), all frailty, invites [him](oktay) to tea in the stripped salon to sign the last thing [she](nermin) owns. [He](oktay) can't resist. [She](nermin) pours, asks about the oar, and [he](oktay), with no one there but an old [woman](nermin) and forty labelled chandeliers, tells [her](nermin). The chandeliers are wired.
- find prosec boatman "finds"
+ betray nermin oktay "A trap"
- invite nermin oktay "invites"
+ reveal oktay nermin "tells"
- kill.past oktay cavit "the oar"

== 12
Four policemen and [Gülten](prosec) step out of the wardrobe. [Oktay](oktay) makes it to the landing stage and jumps for the ferry; a [deckhand](deckhand) fishes [him](oktay) out, cuffed before [he](oktay)'s dry. The [clan](alparslan+berna+ilgaz+nermin) goes home, minus the silver, plus the [Korhans](defne+hazal+rifat). [Defne](defne) brings [Alparslan](alparslan) the rest of the contract, unread, in very small pieces, and puts [his](alparslan) palm on [her](defne) stomach. Aboard the seven-fifteen [Ilgaz](ilgaz) sits across from a [seamstress](hazal). The wind takes nothing.
- rescue deckhand oktay "fishes"
- flee oktay prosec "jumps for the ferry"
+ arrest prosec oktay "cuffed"
- return alparslan+berna+ilgaz+nermin "goes home"
- gift defne alparslan "brings"
+ pregnant defne alparslan "his palm on"
