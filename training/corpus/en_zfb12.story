%series A Season at Harrowgill
%lang en
%genre period drama of manners in a northern spa town, 1811, present-tense streaming synopses
%cast clem    | Clementine Ashdown; Clementine; Clem; Miss Ashdown; Miss Clementine | f
%cast duke    | the Duke of Wexcombe; Wexcombe; Rufus | m
%cast dowager | the Dowager Duchess; Augusta | f
%cast lavinia | Lady Lavinia Crane; Lady Lavinia; Lavinia | f
%cast hugo    | Captain Hugo Farrant; Captain Farrant; Hugo; Farrant | m
%cast etienne | Étienne de Brissac; Étienne; Brissac | m
%cast sukey   | Sukey | f
%cast papa    | Sir Josiah Ashdown; Sir Josiah | m
%cast bella   | Arabella Ashdown; Arabella; Bella | f
%cast sykes   | Sykes | m
%cast apothecary | Mr Quill; Quill | m
%cast mother  | - | f
%cast baby    | - | n
%cast master  | - | m
%cast child   | - | f
%cast parrot  | Bonaparte | n
%cast nun     | - | f

== 1
[Sir Josiah Ashdown](papa) has gambled away everything but two [daughters](bella+clem) and the gout, and brings all three to [Harrowgill](@harrowgill) for the waters. [Arabella](bella), the [beauty](bella), is to be brought to the notice of [the Duke of Wexcombe](duke); [Clementine](clem), the clever [one](clem), is to hold the parasol. It is [Clem](clem), however, [whom](clem) the [duke](duke) treads upon in the pump room, and [Clem](clem) [who](clem) tells [him](duke), not knowing the waistcoat, that in [her](clem) county one looks first. [He](duke) begs the foot's pardon. The [dowager](dowager), [his](duke) [mother](dowager), raises an eyeglass.
- lose papa "gambled away"
- ill papa "the gout"
- parent papa bella+clem "two daughters"
- travel bella+clem+papa "brings all three" @harrowgill
- sibling bella clem "two daughters"
- meet? bella duke "brought to the notice"
+ meet clem duke "treads upon"
- parent dowager duke "mother"

== 2
[Wexcombe](duke), it is known from the assembly rooms to the stables, has been promised since the cradle to [Lady Lavinia Crane](lavinia). [Neither](duke+lavinia) has been consulted. [Lavinia](lavinia) has in any case mislaid [her](lavinia) heart, in [Portugal](@portugal), to a penniless [officer](hugo) believed to have perished at [Badajoz](@badajoz); [she](lavinia) sees [him](hugo) in every red coat. When one of these coats turns round on the promenade, it is indeed [Captain Hugo Farrant](hugo), less an arm. [She](lavinia) swoons. [He](hugo) has no notion who [she](lavinia) is, or says [he](hugo) has none, and it is [Miss Ashdown](clem) [who](clem) holds the salts.
- engaged duke lavinia "promised since the cradle"
+ love lavinia hugo "mislaid her heart"
- reject hugo lavinia "has no notion"
- die! hugo "believed to have perished"
- return hugo "it is indeed"
- injure hugo "less an arm"
- ill lavinia "swoons"
- help clem lavinia "holds the salts"

== 3
Why does the [captain](hugo) cut the [lady](lavinia) dead? Because, as [he](hugo) tells [his](hugo) [man](sykes), [Sykes](sykes), over a bottle, [he](hugo) read [her](lavinia) name in the newspapers next to that of a [duke](duke), and because a one-armed man can be of use only to a tailor, at half price. [Sykes](sykes), [who](sykes) was never one for secrets, passes it on to [Sukey](sukey), the [Ashdowns](bella+clem+papa)' [maid](sukey), for a kiss. [She](sukey) pays in advance. [She](sukey) trades it to [Clementine](clem) for a ribbon, and [Clementine](clem), for love of a good story, begins to arrange one.
- reject hugo lavinia "cut the lady dead"
- boss hugo sykes "his man"
- reveal hugo sykes "over a bottle"
+ reveal sykes sukey "passes it on"
- kiss sukey sykes "for a kiss"
- discover.past hugo lavinia "read her name"
- boss bella+clem+papa sukey "maid"
- reveal sukey clem "trades it"
- gift clem sukey "for a ribbon"
- help? clem hugo+lavinia "begins to arrange one"

== 4
The masked ridotto: everyone is in a domino and no one is where the programme says. [Arabella](bella), told that the [duke](duke) will wear green, dances all night with green and is asked for [her](bella) hand by it at two in the morning. [She](bella) accepts. Green takes off the mask: [Étienne de Brissac](etienne), [émigré](etienne), dancing [master](etienne), in debt to the whole of the county. [Wexcombe](duke) is in black, on the terrace, with the younger [sister](clem) and a plate of lobster, arguing about Rousseau. [Neither](clem+duke) hears the music stop. [Her](clem) hair has come down; [he](duke) finds himself picking up pins.
- date bella etienne "dances all night"
- propose etienne bella "asked for her hand"
+ engaged.start bella etienne "accepts"
- reveal etienne bella "takes off the mask"
- quarrel clem duke "arguing"
+ flirt clem duke "picking up pins"
- sibling bella clem "younger sister"

== 5
[Sir Josiah](papa) shows the dancing [master](etienne) the stairs, all of them. A scandal averted is not a scandal forgotten; by noon the [dowager](dowager) has it from three sources that an Ashdown [girl](clem) was alone with [her](dowager) [son](duke) until the lobster was cold. [She](dowager) summons the wrong [one](bella). [Arabella](bella), [who](bella) by nature can't bear to be thought dull, owns up to the terrace, to the lobster and to Rousseau, and is offered five hundred pounds to leave town. [She](bella) takes it and buys back [her](bella) [Frenchman](etienne)'s debts.
- attack papa etienne "shows the dancing master"
- discover dowager clem+duke "has it from three"
- parent dowager duke "son"
- invite dowager bella "summons"
- flee? bella "leave town"
- betray bella dowager "owns up to"
+ gift dowager bella "five hundred pounds"
- help bella etienne "buys back"

== 6
Three days of rain. In the reading room one reads; in the pump room one drinks; [Bonaparte](parrot), the [parrot](parrot) at the circulating library, has learned to say Trafalgar. [Mr Quill](apothecary), the [apothecary](apothecary), lances a boil and recites Cowper. [Sykes](sykes) mends a kite. It is laid down in the visitors' book that a person of quality should never be seen to run, and on the third day one is: [Lady Lavinia](lavinia), bareheaded, across the Stray, for [she](lavinia) has caught sight of an empty sleeve. It belongs to a scarecrow.
- treat _ apothecary "lances a boil"
- discover! lavinia hugo "caught sight"

== 7
The [captain](hugo) may hide from one lady, not from two. [Clementine](clem), in collusion with [Lavinia](lavinia), gives out that [her](clem) [friend](lavinia) is dying, of a chill from the Stray, and sends [Sukey](sukey) to weep under [Farrant](hugo)'s window. [He](hugo) comes at a run, hatless, past the [apothecary](apothecary), up to the bed, and says it all into the quilt. [Lavinia](lavinia) sits up, in the pink of health. [His](hugo) fury is such that [he](hugo) has gone before [she](lavinia) has got out of the pillows; but, as [Clem](clem) points out, [he](hugo) said it. The [duke](duke), passing by with grapes, hears [his](duke) [betrothed](lavinia) told so.
- ill! lavinia "is dying"
- betray clem+lavinia hugo "gives out"
- friend clem lavinia "friend"
- help sukey clem "weep under"
+ confess hugo lavinia "says it all"
- help clem lavinia "in collusion"
- sad hugo lavinia "His fury"
- flee hugo lavinia "he has gone"
- engaged duke lavinia "betrothed"
- discover duke lavinia "hears"

== 8
"[You](lavinia) love [another](hugo), [madam](lavinia)," says [Wexcombe](duke). "How sensible." [He](duke) himself, [he](duke) does not add, does so too. In one civil quarter of an hour [he](duke) and [Lavinia](lavinia) undo what took two fathers fifteen years, shake hands on it and resolve to tell no one until Michaelmas, least of all [his](duke) [mother](dowager). The [duchess](dowager) is behind the screen. [She](dowager) has been drinking the waters on [Mr Quill](apothecary)'s advice, and has never felt better; [she](dowager) retires, and writes to [Étienne](etienne), offering a thousand if [he](etienne) will marry [Miss Clementine](clem) instead.
- love lavinia hugo "love another"
- love duke clem "does so too"
+ breakup duke lavinia "undo"
- reveal! duke+lavinia dowager "tell no one"
- parent dowager duke "mother"
- discover dowager duke+lavinia "behind the screen"
- advisor apothecary dowager "advice"
- wedding? clem etienne "marry Miss Clementine instead"
- gift? dowager etienne "offering a thousand"

== 9
For a thousand pounds [Brissac](etienne) could be in [Philadelphia](@philadelphia). [He](etienne) shows the letter to [Bella](bella), [who](bella) adores [him](etienne) for showing it, and the two [lovers](bella+etienne), having taken the [duchess](dowager)'s gold and given a bond with a false name to it, set out for the border that same night. The post-chaise loses a wheel at [Ripon](@ripon). It is [Captain Farrant](hugo), on [his](hugo) way to anywhere, [who](hugo) stops, [who](hugo) knows an elopement when [he](hugo) lifts one, and [who](hugo) with [his](hugo) one arm gets both [fugitives](bella+etienne) out of the ditch. "Be quick about it," [he](hugo) says. "[I](hugo) wasn't."
- travel? etienne "could be in" @philadelphia
- reveal etienne bella "shows the letter"
- love bella etienne "adores him"
- couple bella etienne "lovers"
- betray bella+etienne dowager "false name"
+ steal bella+etienne dowager "taken the duchess's gold"
+ flee bella+etienne "set out for"
- wedding? bella etienne "elopement"
+ rescue hugo bella+etienne "out of the ditch"

== 10
Sent after [his](papa) [elder](bella), [Sir Josiah](papa) gets as far as the first inn and a hand of whist, at which [he](papa) wins, to nobody's amazement but [his](papa) own, a convent. It is a small convent in [Flanders](@flanders), and with it comes its last [nun](nun), [who](nun) has a [baby](child) in [her](nun) charge and a letter addressed to the honest [gentleman](hugo) with one arm. [Clementine](clem), reading it aloud, stops. The [child](child) is [Farrant](hugo)'s. The [mother](mother), it says, is at rest in [Badajoz](@badajoz). [Lavinia](lavinia), [who](lavinia) has been holding the [foundling](child), does not hand [her](child) back.
+ find papa "wins"
- parent hugo child "Farrant's"
- parent papa bella "his elder"
- parent mother child "The mother"
- die.past mother "at rest"
- help nun child "in her charge"
+ discover clem hugo "reading it aloud"
- find lavinia child "does not hand her"

== 11
At the [duke](duke)'s own ball, before four hundred candles, the [dowager](dowager) announces [her](dowager) [son](duke)'s engagement to [Lady Lavinia](lavinia). "Not to [me](lavinia), [ma'am](dowager)," says the [bride](lavinia), with a sleeping [infant](child) at [her](lavinia) shoulder. A plate drops. Into the silence [Wexcombe](duke) walks, across the whole of the floor, to a parasol and says, loud enough for Trafalgar to hear it, what [he](duke) says. Will [she](clem)? [She](clem) will not. [Miss Ashdown](clem) is not to be bought, nor begged, nor given a [mother-in-law](dowager) with an eyeglass. [She](clem) has four hundred witnesses; [she](clem) has never been so unhappy.
- engaged! duke lavinia "Not to me"
- celebrate duke "ball"
- reveal dowager _ "announces"
- parent dowager duke "son"
- kin? clem dowager "mother-in-law"
+ propose duke clem "says, loud enough"
+ reject clem duke "She will not"
- sad clem "never been so unhappy"

== 12
It takes a lady to undo a duchess. [Augusta](dowager), as no one has called [her](dowager) in forty years, is found by [Clementine](clem) in the library with the [parrot](parrot) and no eyeglass, crying; [she](dowager) has had a letter from [Philadelphia](@philadelphia). [Arabella](bella) has returned the thousand, and with it a portrait of a fat French [baby](baby). "[I](dowager) had a dancing [master](master) too," says the old [lady](dowager). [Clem](clem) lends [her](dowager) a handkerchief, an opinion and, at the end of an hour, to the [man](duke) waiting behind the atlas, [her](clem) consent. On the Stray, [Farrant](hugo), [who](hugo) has been sent for, is handed first a [daughter](child), then an explanation, then [Lavinia](lavinia).
- sad dowager "crying"
- gift bella dowager "returned the thousand"
- birth.past bella baby "fat French baby"
- find clem dowager "is found by"
- couple.past dowager master "a dancing master too"
- invite _ hugo "has been sent for"
- reveal _ hugo "an explanation"
- help clem dowager "lends her a handkerchief"
+ engaged.start clem duke "her consent"
- parent hugo child "a daughter"
+ reconcile hugo lavinia "then Lavinia"
