%series The Corsair's Godson
%lang en
%genre pirates between Cornwall and Salé, 1631, encyclopaedia episode table
%cast jenna   | Jenna Trevanion; Jenna | f
%cast perran  | Perran Trevanion; Perran; Pir | m
%cast murat   | Murat Reis; Murat; Jory Trevose | m
%cast aisha   | Aisha | f
%cast godolph | Sir Bevil Carrow; Carrow | m
%cast tamsyn  | Tamsyn Carrow; Tamsyn | f
%cast yusra   | Yusra | f
%cast lopes   | Simão Lopes; Lopes | m
%cast colan   | Colan | m
%cast vicar   | Parson Rosewarne; Rosewarne | m
%cast gaoler  | - | m
%cast maid    | - | f
%cast tfather | - | m
%cast turnkey | - | m
%cast captain | - | m

== 1 The Raid
At dawn on the eve of [her](jenna) wedding, [Jenna Trevanion](jenna) is dragged from [her](jenna) bed by men in turbans, together with [her](jenna) younger [brother](perran), [Perran](perran), and thirty neighbours. The [bridegroom](colan), [Colan](colan), [who](colan) lies hidden in the lime kiln, could ring the alarm and does not. On deck the [renegade](murat) in command, [Murat Reis](murat), addresses the captives in perfect Cornish and asks the [boy](perran) [whose](perran) child [he](perran) is. On hearing the answer [he](murat) turns grey: [he](murat) held that [boy](perran) over the font, fourteen years ago, under another name.
+ abduct murat jenna+perran "dragged from her bed"
- engaged colan jenna "bridegroom"
- wedding? colan jenna "eve of her wedding"
- sibling jenna perran "younger brother"
- rescue! colan jenna "does not"
- boss murat _ "in command"
- sad murat "turns grey"
+ kin murat perran "over the font"
- discover murat perran "On hearing the answer"
- neighbour _ jenna+perran "thirty neighbours"
- flee colan murat "lies hidden"

== 2 The Market at Salé
[Murat](murat) has the [lad](perran) withdrawn from sale and brings [him](perran) home to [his](murat) [wife](aisha), [Aisha](aisha), childless, [who](aisha) has prayed for a son and takes this [one](perran) for the reply. The [sister](jenna) is knocked down to [Simão Lopes](lopes), a Portuguese [banker](lopes) [who](lopes) lives by ransoms and is looking for someone able to write English. In Cornwall [Sir Bevil Carrow](godolph), [who](godolph) as vice-admiral ought to have guarded the coast, and [who](godolph) had been paid by the corsairs to dine inland that night, opens a subscription for the victims. [His](godolph) [daughter](tamsyn), [Tamsyn](tamsyn), counts the money and finds too little.
- rescue murat perran "withdrawn from sale"
- married aisha murat "his wife"
- parent? aisha _ "prayed for a son"
- kin.start aisha perran "takes this one"
- boss.start lopes jenna "knocked down to"
- sibling jenna perran "The sister"
+ betray.past godolph _ "had been paid"
- create godolph "opens a subscription"
- parent godolph tamsyn "His daughter"
- discover tamsyn godolph "finds too little"
- move perran aisha+murat "brings him home"
- help! godolph _ "ought to have guarded"

== 3 The Letter-Writer
In the house of [Lopes](lopes), [Jenna](jenna) composes begging letters for prisoners who cannot write, and makes the acquaintance of the [housekeeper](yusra), [Yusra](yusra), a freed [slave](yusra) from the Senegal, [who](yusra) teaches [her](jenna) in the evenings which of the [banker](lopes)'s accounts are true. To [Colan](colan) [she](jenna) writes eleven times. [He](colan) burns the letters unread, having given out that [she](jenna) perished under [his](colan) eyes, and is comforted for this loss by [Tamsyn Carrow](tamsyn), [who](tamsyn) thinks [him](colan) a hero. At Easter [he](colan) goes down on one knee before the [vice-admiral](godolph)'s [heiress](tamsyn). [She](tamsyn) asks for time.
+ meet jenna yusra "makes the acquaintance"
- boss lopes yusra "housekeeper"
- advisor yusra jenna "teaches her"
- reject colan jenna "burns the letters"
+ betray colan _ "given out"
- die! jenna "perished"
- help tamsyn colan "is comforted"
- love tamsyn colan "a hero"
+ propose colan tamsyn "on one knee"
- parent godolph tamsyn "vice-admiral's heiress"
- help jenna _ "composes begging letters"
- create jenna colan "writes eleven times"
- reject? tamsyn colan "asks for time"

== 4 Circumspection
[Perran](perran), now addressed as [Pir](perran), learns to sail, to swear and, from [Aisha](aisha), to bake; of [his](perran) [sister](jenna), [who](jenna) lives three streets away, [he](perran) is told that [she](jenna) has been bought free and has gone home. [Murat](murat), [who](murat) has told [him](perran) so, walks past the [banker](lopes)'s house every noon in order to see that [she](jenna) is alive. On one of these noons [Jenna](jenna) empties a basin out of the window. The soaked [captain](murat) looks up, and [she](jenna), [who](jenna) has sworn to kill [him](murat), cannot help laughing. It is to this laugh that the [corsair](murat) traces, in [his](murat) later confession, all [his](murat) misfortunes.
- advisor aisha perran "from Aisha"
- sibling jenna perran "his sister"
+ betray murat perran "told him so"
- return! jenna "gone home"
- investigate murat jenna "walks past"
- attack jenna murat "empties a basin"
- kill? jenna murat "sworn to kill"
- happy jenna "laughing"
+ love.start murat jenna "all his misfortunes"
- neighbour jenna perran "three streets away"
- rescue! _ jenna "bought free"
- reveal? murat _ "later confession"

== 5 Ramadan
Trade rests. The cannon is fired at sunset, cats sit in a row before the fish-market, and the river, which has silted up behind the bar, lets nothing in or out. [Lopes](lopes), [who](lopes) keeps the feasts of three religions so as to give offence to none, and the fasts of none so as to give none to [his](lopes) stomach, loses at chess to [Yusra](yusra), pays, and loses again. [Jenna](jenna) mends a sleeve. From a roof not far off somebody whistles a tune that is sung in Cornwall at the bringing in of the last sheaf. [She](jenna) knows only one [person](perran) [who](perran) whistles it flat.
- lose lopes yusra "loses at chess"
- gift lopes yusra "pays"
+ discover jenna perran "whistles it flat"
- celebrate lopes "keeps the feasts"
- create perran "whistles a tune"

== 6 Over the Roofs
[Yusra](yusra) lays a plank, holds it, and does not ask; [Jenna](jenna) crosses four roofs by starlight and falls, at the fifth, into the arms of a tall young [man](perran) in a burnous [whom](perran) [she](jenna) fails to know until [he](perran) speaks. [Brother](perran) and [sister](jenna) weep, whisper, and plan to be off with the next Dutchman. [They](jenna+perran) are overheard. [Aisha](aisha), in the doorway with a lamp, does not call the guard; [she](aisha) says that in four days [her](aisha) [husband](murat) sails, and that [she](aisha), [who](aisha) has had a [son](perran) for a year, will pack for [him](perran) herself. Then [she](aisha) puts out the lamp, so as not to be seen.
- help yusra jenna "lays a plank"
+ find jenna perran "into the arms"
- sibling jenna perran "Brother and sister"
- sad jenna+perran "weep"
- flee? jenna+perran "plan to be off"
+ discover aisha jenna+perran "overheard"
- betray! aisha jenna+perran "does not call"
- married aisha murat "her husband"
- help? aisha perran "will pack for him"
- sad aisha "so as not to be seen"
- travel jenna "crosses four roofs"
- discover! jenna perran "fails to know"
- kin aisha perran "had a son"
- travel? murat "sails"

== 7 The Dutchman
The Dutch [skipper](captain), paid in advance with [Yusra](yusra)'s chess winnings, sells [his](captain) passengers to the governor before the anchor is up. [Perran](perran) is flogged; [Jenna](jenna), as a runaway, is condemned to the salt. [Lopes](lopes), [whose](lopes) property [she](jenna) is, might have protested and calculates instead. It is [Murat](murat), put back by a broken mast, [who](murat) on the same evening walks into the citadel, throws [his](murat) sword on the table and buys the two [culprits](jenna+perran) with [his](murat) ship. [He](murat) is thereby a captain of nothing. To [Jenna](jenna)'s question why, [he](murat) returns that the water was cold.
+ betray captain jenna+perran "sells his passengers"
- attack _ perran "is flogged"
- arrest _ jenna "condemned to the salt"
- boss lopes jenna "whose property"
- help! lopes jenna "calculates instead"
- return murat "put back"
+ rescue murat jenna+perran "buys the two culprits"
- lose murat "captain of nothing"
- love murat jenna "the water was cold"
- gift.past yusra captain "paid in advance"
- flee? jenna+perran "passengers"

== 8 Banns
In the parish church the banns are read for [Colan](colan) and [Tamsyn](tamsyn), [who](tamsyn) has been given a year and has used it. When [Parson Rosewarne](vicar) asks for the third time whether any know cause, the [bride](tamsyn) herself rises, and reads from the pew the eleventh letter of a dead [woman](jenna): [her](tamsyn) [maid](maid) had drawn it, singed, out of the [groom](colan)'s grate. The congregation looks at the [man](colan) in the new doublet. [He](colan) says that it is a forgery, then that it is a ghost, then nothing. [Tamsyn](tamsyn) hands [him](colan) back [his](colan) ring in the alms dish. [Carrow](godolph), [who](godolph) knows what else a letter from Salé might contain, feels for the door.
- wedding? colan tamsyn "banns"
+ reveal tamsyn _ "reads from the pew"
- boss tamsyn maid "maid"
- find.past maid "drawn it"
- accuse tamsyn colan "reads from the pew"
- betray colan _ "a forgery"
+ breakup tamsyn colan "hands him back"
- sad godolph "feels for the door"
- investigate vicar _ "asks for the third"
- discover tamsyn colan "the eleventh letter"
- die! jenna "a dead woman"

== 9 The Fourth Religion
[Lopes](lopes) is denounced to the governor, by a rival with a longer beard, for keeping [his](lopes) Sabbath on a Saturday; what [he](lopes) is in truth [he](lopes) has himself long ceased to know. [Yusra](yusra), [who](yusra) is free and could go, goes to the citadel instead and swears that on every Saturday of the past nine years the [accused](lopes) has been beaten by [her](yusra) at chess. The [gaoler](gaoler), an enthusiast, demands proof. [She](yusra) plays [him](gaoler) for the keys. In the boat, at sunrise, the liberated [financier](lopes) asks the [woman](yusra) at the oars, [whom](yusra) [he](lopes) has paid by the month, what [he](lopes) owes [her](yusra); everything, [she](yusra) says, in instalments.
- accuse _ lopes "is denounced"
- help yusra lopes "swears"
- find yusra "for the keys"
+ rescue yusra lopes "liberated"
- flee lopes+yusra "In the boat"
- flirt lopes yusra "in instalments"
- travel yusra "goes to the citadel"
- lose.past lopes yusra "beaten by her"
- lose gaoler yusra "plays him"
- boss.past lopes yusra "paid by the month"

== 10 Godfather
Of a fishing boat, two exiles, one [renegade](murat) and the [children](jenna+perran) of a [man](tfather) [he](murat) had once called [his](murat) [friend](tfather), the tenth episode makes a crew. Off Finisterre, in a flat calm, [Perran](perran) hears the truth: that [Murat Reis](murat) is [Jory Trevose](murat), [his](perran) own [godfather](murat), sold to the galleys at thirty by the [vice-admiral](godolph) of [his](murat) county for the price of a pair of pistols; and that the three streets were a lie. The [youth](perran) goes for [him](murat) with the boathook. [Jenna](jenna) catches it by the wrong end. While [she](jenna) is being bandaged, by [both](murat+perran) of [them](murat+perran), the wind gets up.
- parent tfather jenna+perran "the children of"
- friend.past murat tfather "his friend"
+ reveal murat perran "hears the truth"
- kin murat perran "godfather"
+ betray.past godolph murat "sold to the galleys"
- betray.past murat perran "a lie"
- attack perran murat "with the boathook"
- injure jenna perran "the wrong end"
- treat jenna murat+perran "is being bandaged"
- sibling jenna perran "the children"
- rescue jenna murat "catches it"

== 11 Assizes
[Jory Trevose](murat) gives himself up at Launceston, pirate's earring and all, for only as the [accused](murat) can [he](murat) be asked who sold [him](murat). [Lopes](lopes) has brought the ledger, in which the payments to a certain [B. C.](godolph) are entered under pilchards. [Carrow](godolph), on the bench, since no one had thought to remove [him](godolph) from it, hears [his](godolph) own hand described by [his](godolph) own [daughter](tamsyn), is advised by [Rosewarne](vicar) to pray, and takes poison at the adjournment. The [prisoner](murat) is condemned for all that. [Jenna](jenna), [whom](jenna) [he](murat) stole, pleads in [his](murat) favour for an hour and a half, and sits down before the word that would have explained it.
- arrest _ murat "gives himself up"
- reveal lopes godolph "has brought the ledger"
- gift.past _ godolph "payments"
+ accuse tamsyn godolph "hand described"
- parent godolph tamsyn "own daughter"
- advisor vicar godolph "is advised by Rosewarne"
+ die godolph "takes poison"
- abduct.past murat jenna "he stole"
- help jenna murat "pleads"
- confess! jenna murat "before the word"
- accuse? murat _ "asked who sold him"
- betray.past _ murat "sold him"
- discover godolph tamsyn "hears his own hand"

== 12 The Lime Kiln
The night before the rope, [Colan](colan), [who](colan) has for months been spoken to by nobody, lets himself into the gaol, of which [his](colan) [uncle](turnkey) has the keys, and leads the condemned [man](murat) by the lime kiln down to the shore; asked for [his](colan) reason, the [coward](colan) says that [he](colan) heard the alarm not ring every night. [Perran](perran) has the sail up. [He](perran) is bound for [Aisha](aisha)'s kitchen, to be a son two months in the year; [she](aisha), [who](aisha) was divorced at [her](aisha) own request, has laid two plates. [Jenna](jenna) stands in the surf with [her](jenna) bundle and tells the [fugitive](murat), in Cornish, to move over.
+ rescue colan murat "leads the condemned man"
- kin colan turnkey "uncle"
- die? murat "the rope"
- sad colan "every night"
- help perran murat "sail up"
- travel perran "is bound for"
- kin aisha perran "to be a son"
- divorce.past aisha murat "divorced"
+ flee jenna+murat "to move over"
- love jenna murat "to move over"
- reject _ colan "spoken to by nobody"
- flee murat "to the shore"
- reveal colan murat "asked for his reason"
