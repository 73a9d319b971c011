%series Salt and Saffron
%lang en
%genre pirates between Zanzibar, Muscat and Gujarat, 1740s, fan-wiki recaps
%cast zahra   | Captain Zahra; Zahra bint Salim; Zahra | f
%cast kofi    | Kofi | m
%cast pereira | Dom Baltasar Pereira; Pereira; Baltasar | m
%cast inez    | Inez | f
%cast nandi   | Nandi | f
%cast rook    | Rook; Tobias Rook | m
%cast gulab   | Gulab | n
%cast yusuf   | Yusuf | m
%cast sultan  | - | m
%cast cook    | Old Bones; Haroun | m
%cast mother | - | f
%cast wife  | - | f
%cast boy   | - | m
%cast baby    | - | f
%cast jailer  | - | m
%cast father  | Salim | m

== 1 The Widow's Dhow
We open on a funeral. The dead [man](father)'s shroud holds ballast; [Salim](father), [smuggler](father) and beloved [dad](father), is quite alive under a heap of nets, and [his](father) [daughter](zahra) [Zahra](zahra) wails over sand for the benefit of the governor's tax [collector](pereira). [Dom Baltasar Pereira](pereira) isn't fooled. [He](pereira) lifts the net, and the old [man](father) goes off to [Fort Jesus](@fort) in irons. By moonrise the mourning [girl](zahra) has stolen the [collector](pereira)'s own dhow. [Her](zahra) crew: a runaway [clerk](kofi), a [cook](cook) with three fingers, and [Gulab](gulab), [who](gulab) says nothing and throws knives.
- die! father "quite alive"
- parent father zahra "dad"
- betray zahra pereira "wails over sand"
- discover pereira father "lifts the net"
+ arrest pereira father "in irons"
+ steal zahra pereira "stolen"
- boss.start zahra cook+gulab+kofi "Her crew"
- flee.past kofi "runaway"
- sad! zahra father "mourning"

== 2 Cardamom
First prize: a Gujarati merchantman, forty tons of spice, not one shot. It works because [Kofi](kofi), the [clerk](kofi), forges a plague flag, and it nearly doesn't because there is a [lady](inez) in the great cabin with a pistol. [She](inez) has the [captain](zahra) by the hair before anyone can blink. Then [Old Bones](cook) says [her](inez) gun's wet, and [she](inez) laughs, and that's [Inez](inez). The [cook](cook) made it up, by the way. [She](inez) wants passage to anywhere [her](inez) [bridegroom](pereira) isn't. Guess who's the [bridegroom](pereira).
+ steal kofi+zahra _ "First prize"
- betray kofi _ "forges a plague flag"
- threaten inez zahra "with a pistol"
- attack inez zahra "by the hair"
- happy inez "laughs"
- rescue cook zahra "her gun's wet"
- betray cook inez "made it up"
- meet inez zahra "that's Inez"
- engaged inez pereira "bridegroom"
+ flee? inez pereira "wants passage"

== 3 Terms
Rules of the ship: equal shares, no cards, nobody falls for anybody. [Kofi](kofi) breaks the third before the ink is dry. [He](kofi) looks at the runaway [bride](inez) and walks into a mast. [She](inez), for [her](inez) part, has eyes for the horizon. In [Lamu](@lamu) they sell the cardamom to [Yusuf](yusuf), [who](yusuf) was once [Zahra](zahra)'s, for two monsoons, before [she](zahra) found out about the [wife](wife) in [Mombasa](@mombasa). The [merchant](yusuf) offers a fair price and [his](yusuf) deepest regrets. [She](zahra) takes the price.
+ love.start kofi inez "walks into a mast"
- flee.past inez "runaway bride"
- love! inez kofi "eyes for the horizon"
- couple.past yusuf zahra "was once Zahra's"
- cheat.past yusuf wife "wife in Mombasa"
- married.past wife yusuf "wife in Mombasa"
- discover.past zahra yusuf "found out"
- reconcile? yusuf zahra "deepest regrets"
+ reject zahra yusuf "takes the price"

== 4 Rook
Enter the hunter. [Tobias Rook](rook), English, one-eyed, polite to a fault, is paid by [Pereira](pereira) to fetch back the dhow and the [bride](inez), in that order. In [Lamu](@lamu) [he](rook) buys [Yusuf](yusuf) a coffee and has the ship's name out of [him](yusuf) by the second cup; it wasn't even pressure, [Yusuf](yusuf) just wanted to be rid of it. [Nandi](nandi) sells figs on that quay. [She](nandi) hears, dives off the end and swims two miles in the dark to warn a crew [she](nandi)'s never met. [They](cook+gulab+inez+kofi+zahra) give [her](nandi) a blanket and a share.
- hire rook pereira "is paid by"
- investigate rook zahra "fetch back the dhow"
- abduct? rook inez "fetch back"
+ betray yusuf zahra "ship's name out"
- discover nandi rook "hears"
+ help nandi zahra "swims two miles"
- gift rook yusuf "a coffee"
- reveal nandi zahra "to warn"
- gift cook+gulab+inez+kofi+zahra nandi "a blanket"
- hire nandi "a share"

== 5 Becalmed
No wind for nine days. Water goes down to a cup a head, the parrot stops swearing, and a shark that follows the boat is christened after the viceroy. Nobody fights. [Kofi](kofi) teaches [Nandi](nandi) [her](nandi) letters on a sail; in exchange [she](nandi) tells [him](kofi) how to talk to a woman, which comes down to shutting up. [Gulab](gulab) sings. It turns out to be a lullaby, and [Bones](cook), of all people, has to go below. Best episode of the run, no arguments.
- advisor kofi nandi "teaches"
- advisor nandi kofi "tells him how"
- create gulab "sings"
+ sad cook "has to go below"

== 6 The Cup
Day ten, a breeze, and right behind it [Rook](rook). A ball through the hull, another through [Haroun](cook) (yes, [Bones](cook) has a real name, and yes, we learn it now). [He](cook) dies asking for [his](cook) [child](gulab). "Here," says [Gulab](gulab), the only word [Gulab](gulab) speaks all season. The [Englishman](rook) boards, tips [his](rook) hat, and carries [Inez](inez) off over one shoulder while [Kofi](kofi), pinned under the yard, can do nothing but shout [her](inez) name. [She](inez) shouts [his](kofi) back. Noted!
- attack rook zahra "A ball"
+ kill rook cook "another through Haroun"
- parent cook gulab "his child"
+ abduct rook inez "carries Inez off"
- return rook "right behind it"
- rescue! kofi inez "can do nothing"
- sad kofi "shout her name"
- love kofi inez "shout her name"
- love inez kofi "shouts his back"

== 7 A Wedding in Goa
[Pereira](pereira) wants [his](pereira) church, [his](pereira) organ and [his](pereira) bishop. [Inez](inez) gives [him](pereira) all three, right up to the question, and answers it with one word of four letters that made [her](inez) [mother](mother) faint. For this [she](inez) is locked up in the same tower as, hang on, [Salim](father)! [He](father) has been moved. The old [smuggler](father) and [his](father) [daughter](zahra)'s [shipmate](inez) tap messages through the wall all night, and the [turnkey](jailer), [who](jailer) is lonely and has been learning the code, taps back at dawn that [he](jailer)'d let [them](father+inez) out for a place on the boat.
+ wedding! inez pereira "one word"
- reject inez pereira "answers it"
- parent mother inez "her mother"
- arrest pereira inez "locked up"
- ill mother "faint"
- arrest _ father "has been moved"
- sad jailer "lonely"
- meet father inez "tap messages"
- parent father zahra "his daughter's"
- colleague inez zahra "shipmate"
- rescue? jailer father+inez "let them out"

== 8 Fort of Keys
Two jailbreaks for the price of one. [Zahra](zahra) goes in by the drain to spring [her](zahra) [father](father), [Kofi](kofi) by the front gate, dressed as a nun, for [Inez](inez), and neither knows of the other. [They](kofi+zahra) meet on the stairs, where the [turnkey](jailer) has already unlocked everything and is holding the lamp. All would be well, but [Yusuf](yusuf), bought twice, has rung the bell. [Salim](father) stays on the stairs with a halberd so that the young can run. [He](father) isn't seen to fall. [He](father) isn't seen to come out either.
- rescue? zahra father "spring her father"
- parent father zahra "her father"
- rescue? kofi inez "for Inez"
- discover! kofi zahra "neither knows"
+ rescue jailer father+inez "unlocked everything"
+ betray yusuf zahra "rung the bell"
- betray kofi _ "dressed as a nun"
- rescue father inez+kofi+zahra "stays on the stairs"
- flee inez+kofi+zahra "can run"
- return! father "isn't seen to come"
- die! father "isn't seen to fall"

== 9 After
The [captain](zahra) won't eat. [She](zahra) sits at the stern and sharpens things. It's [Inez](inez) [who](inez) finally goes aft, gets told that it's all [her](inez) fault, that a [man](father) has been traded for a [bride](inez), says "Yes", and goes on sitting there. Somewhere before sunrise [Zahra](zahra) puts [her](zahra) head on the [other](inez)'s shoulder. Forward, by the anchor, the new [hand](jailer) ([he](jailer) was a jailer till Tuesday) asks [Kofi](kofi) whether the [bride](inez) is spoken for. "By [me](kofi)," says [Kofi](kofi), and then, louder, because [she](inez)'s standing behind [him](kofi): "If [she](inez) likes." [She](inez) likes.
- sad zahra "won't eat"
+ accuse zahra inez "all her fault"
- help inez zahra "goes on sitting there"
- reconcile inez zahra "on the other's shoulder"
- lose zahra father "has been traded"
- hire jailer zahra "new hand"
- quit.past jailer "till Tuesday"
- love? jailer inez "spoken for"
- confess kofi inez "By me"
+ couple.start inez kofi "She likes"

== 10 The Sultan's Chess
Everyone wants an audience with the [sultan](sultan) of [Muscat](@muscat); what [he](sultan) wants is somebody who'll beat [him](sultan). [Nandi](nandi), taught by [Kofi](kofi) in three weeks of dead air, takes [his](sultan) queen in nine moves, and the court stops breathing. The [ruler](sultan) roars with joy and offers [her](nandi) a wish. A palace? A husband? [She](nandi) asks for a letter of marque. So they're not pirates any more, they're a navy, and [Rook](rook), waiting outside the harbour with two frigates, has to salute. [His](rook) one eye is a picture.
- advisor.past kofi nandi "taught by Kofi"
- lose sultan nandi "takes his queen"
- happy sultan "roars with joy"
- gift? sultan nandi "offers her a wish"
+ find nandi "letter of marque"
- sad rook "has to salute"

== 11 Yusuf, Twice
[He](yusuf) turns up wet, robbed and barefoot, in a bucket of a boat: [Pereira](pereira) doesn't keep promises to traitors. [Gulab](gulab) has a knife out. [Zahra](zahra) hears [her](zahra) old [flame](yusuf) out: how the [collector](pereira) had [his](yusuf) little [boy](boy), how [he](yusuf) rang that bell with [his](yusuf) eyes shut. Does [she](zahra) forgive [him](yusuf)? Nope. [She](zahra) gives [him](yusuf) water, the chart to [Surat](@surat) and a push. But it's [Yusuf](yusuf) [who](yusuf), from the bucket, calls back the thing [he](yusuf) came to say: "[Your](zahra) [father](father) lives. [He](father)'s at [Pereira](pereira)'s oars."
- return yusuf "turns up wet"
- betray pereira yusuf "doesn't keep promises"
- attack? gulab yusuf "has a knife out"
- couple.past yusuf zahra "old flame"
- abduct.past pereira boy "had his little boy"
- parent yusuf boy "his little boy"
- betray.past yusuf zahra "rang that bell"
- reconcile! yusuf zahra "Nope"
- steal.past _ yusuf "robbed"
- threaten.past pereira yusuf "had his little boy"
- help zahra yusuf "gives him water"
- gift zahra yusuf "the chart"
- die! father "lives"
- arrest pereira father "at Pereira's oars"
+ reveal yusuf zahra "calls back the thing"
- parent father zahra "Your father"

== 12 Broadside
The big one. Three ships, one reef, no music till the end. [Rook](rook), [whose](rook) contract ran out at midnight, sits it out and eats an orange: [he](rook) never did like [his](rook) [paymaster](pereira). [Gulab](gulab) puts seven knives in seven ropes and drops a mainsail on the tax [man](pereira)'s guns. Below, [Zahra](zahra) goes along the benches with an axe and a key, bench by bench, and the ninth [oarsman](father) says, "[You](zahra)'re late, [sparrow](zahra)." [Pereira](pereira), in the water in full brocade, is fished out by [Inez](inez). [He](pereira) thanks [her](inez). "Don't," [she](inez) says, and ties the knot.
- boss.past pereira rook "paymaster"
- quit rook pereira "contract ran out"
- help! rook pereira "sits it out"
- enemy pereira rook "never did like"
- reject inez pereira "Don't"
- attack gulab pereira "drops a mainsail"
+ rescue zahra father "with an axe"
- find zahra father "ninth oarsman"
- rescue inez pereira "fished out by Inez"
+ arrest inez pereira "ties the knot"

== 13 Salt
Coda, a year on. [Salim](father) is buried a second time, in earth, in [Lamu](@lamu), at ninety, of nothing in particular, and [Captain Zahra](zahra) can't cry because [she](zahra) did it so well the first time. [Inez](inez) is holding a [bundle](baby) with [Kofi](kofi)'s ink-stained thumb in [its](baby) mouth. The ex-[turnkey](jailer) keeps the inn. [Nandi](nandi) reads the prayer, every word. And at the back, hat off, is a one-eyed [gentleman](rook) with figs for the [captain](zahra). [She](zahra) has a dhow to sell, [he](rook) has heard. Without looking round [she](zahra) says that [she](zahra) hasn't; but there's a berth.
+ die father "of nothing in particular"
- sad! zahra "can't cry"
- birth.past inez baby "a bundle"
- parent inez+kofi baby "Kofi's ink-stained thumb"
- quit.past jailer "ex-turnkey"
- hire jailer "keeps the inn"
- create nandi "reads the prayer"
- return rook "at the back"
- gift rook zahra "figs for the captain"
+ hire? rook zahra "there's a berth"
