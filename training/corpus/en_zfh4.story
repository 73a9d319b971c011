%series Black Pearl Button
%lang en
%genre pirates, weekly listings-magazine previews
%cast zubaida | Captain Zubaida Marr; Zubaida; Captain Marr; Marr | f
%cast crispin | Crispin Ludd; Crispin; Ludd | m
%cast tomas   | Tomás; Tom | m
%cast leonora | Leonora Vance; Leonora | f
%cast vance   | Admiral Vance; Augustus Vance; Vance; Augustus | m
%cast buttons | Buttons | g
%cast yusra   | Yusra | f
%cast gaspard | Gaspard Fleury; Gaspard; Fleury | m
%cast cook    | Mrs Pettibone; Pettibone | f
%cast kwame   | Kwame Asare; Kwame | m
%cast bones   | Doc Bones; Bones | m
%cast parson  | - | m
%cast monkey  | Deuteronomy | n
%cast brother | - | m
%cast kwamewife | Abena | f
%cast governor | - | m
%cast lacey   | Lieutenant Lacey; Lacey | m

== 1 A Boy Called Tomás
Short of hands after a bout of yellow fever, [Captain Marr](zubaida) and [her](zubaida) [crew](buttons), the [Buttons](buttons), take on a skinny cabin [boy](tomas) [who](tomas) gives [his](tomas) name as [Tomás](tomas). [He](tomas) can't row and has suspiciously clean ears. [Crispin Ludd](crispin), the first [mate](crispin), wagers a week's rum that [he](tomas) won't last till Sunday; [Yusra](yusra), the [gunner](yusra), [who](yusra) lost a little [brother](brother) at that age, takes the bet and the [lad](tomas) under [her](yusra) wing. In [Port Royal](@portroyal), meanwhile, [Admiral Vance](vance) is turning the town inside out for [his](vance) missing [daughter](leonora).
- boss zubaida buttons "her crew"
+ hire tomas zubaida "take on"
- help yusra tomas "under her wing"
- sibling.past brother yusra "brother"
- die.past brother "lost a little brother"
- colleague crispin yusra "takes the bet"
- parent vance leonora "daughter"
- flee leonora vance "missing"
- investigate vance leonora "inside out"

== 2 Sunday
It is Sunday and the [boy](tomas) has lasted. What is more, [he](tomas) has read the stars well enough to bring the sloop past a reef on which [Ludd](crispin) would have put it, and [Ludd](crispin), out of pocket and out of temper, boxes [his](tomas) ears. [Mrs Pettibone](cook), the ship's [cook](cook), sees through the disguise at one glance, having brought up six girls herself, and says nothing but hands the [child](tomas) a clean cloth. A Spanish merchantman strays into view. Its gold changes hands; its [parson](parson), a nervous little [man](parson), comes along with the gold, by mistake.
- help tomas zubaida "read the stars"
- sad crispin tomas "out of temper"
+ attack crispin tomas "boxes his ears"
+ discover cook tomas "sees through"
- parent cook _ "six girls"
- reveal! cook "says nothing"
- gift cook tomas "hands the child"
+ steal buttons _ "changes hands"
- abduct buttons parson "comes along"

== 3 Tortuga by Night
Shore leave! [Zubaida](zubaida) dines with [Gaspard Fleury](gaspard), [captain](gaspard) of the [Belle Rancune](*belle), [who](gaspard) was [her](zubaida) [partner](gaspard) in crime, and in everything else, until [he](gaspard) sailed off with both [their](gaspard+zubaida) shares. [He](gaspard) has charm, a scar and a proposition: a treasure fleet, too big for either of [them](gaspard+zubaida) alone. [She](zubaida) says [she](zubaida) would sooner trust the shark. In the next tavern [Crispin](crispin) is fleeced at cards by a ship's [monkey](monkey), [Deuteronomy](monkey), and [Doc Bones](bones), the [surgeon](bones), wakes up engaged to someone whose name [he](bones) did not catch.
- date gaspard zubaida "dines"
- colleague.past gaspard zubaida "partner in crime"
+ couple.past gaspard zubaida "everything else"
- betray.past gaspard zubaida "sailed off"
- steal.past gaspard zubaida "both their shares"
- colleague? gaspard zubaida "proposition"
+ reject zubaida gaspard "sooner trust the shark"
- lose crispin monkey "fleeced"
- engaged.start _ bones "wakes up engaged"

== 4 The Lieutenant's Orders
Handsome, hopeless [Lieutenant Lacey](lacey) is dispatched by the [admiral](vance) to fetch back the [runaway](leonora) and has private reasons to hurry: [he](lacey) worships [Leonora](leonora), [who](leonora) has twice declined to become [Mrs Lacey](leonora). [His](lacey) frigate catches the [Buttons](buttons) careening. In the scuffle [Kwame Asare](kwame), the [boatswain](kwame), takes a musket ball meant for [Tomás](tomas), and the [lad](tomas), screaming, flattens a marine with a skillet. The pirates slip away on the tide. [Bones](bones) digs out the lead. In [his](kwame) fever [Kwame](kwame) talks to a [wife](kwamewife) sold away from [him](kwame) nine years ago.
- boss vance lacey "dispatched"
- rescue? lacey leonora "fetch back"
- love lacey leonora "worships"
- reject.past leonora lacey "twice declined"
- attack lacey buttons "catches the Buttons"
- rescue kwame tomas "takes a musket ball"
+ injure kwame _ "musket ball"
- attack tomas _ "flattens a marine"
+ flee buttons lacey "slip away"
- treat kwame bones "digs out the lead"
- married kwame kwamewife "wife"
- abduct.past _ kwamewife "sold away"

== 5 Clean Ears
Becalmed. [Ludd](crispin), [who](crispin) has watched the cabin [boy](tomas) nursing the wounded [man](kwame) with altogether too soft a hand, tears off the [child](leonora)'s cap, and out falls a yard of red hair. There is an uproar. [Leonora Vance](leonora) gives [her](leonora) true name, and, since the name is that of the [man](vance) [who](vance) hangs pirates for a living, half the [crew](buttons) vote to put [her](leonora) over the side. [Marr](zubaida), [who](zubaida) feels made a fool of, is inclined to let them. Then [Yusra](yusra) plants herself in front of the [girl](leonora) with a lit fuse, and the debate is closed. The sea is a mirror; nothing sails in it.
- help leonora kwame "nursing"
+ discover crispin leonora "tears off"
+ reveal leonora buttons "gives her true name"
- parent vance leonora "the name is that"
- kill vance _ "hangs pirates"
- kill? buttons leonora "over the side"
- betray.past leonora zubaida "made a fool"
- sad zubaida leonora "made a fool"
- rescue yusra leonora "plants herself"
- threaten yusra buttons "lit fuse"

== 6 Ransom
[Crispin](crispin) has had a thought, [his](crispin) first this year: write to the [admiral](vance) and name a price. [Zubaida](zubaida) pens the letter; the [hostage](leonora) corrects the spelling and doubles the sum. Why did [she](leonora) bolt? Because [she](leonora) had come upon a ledger, and [Papa](vance), terror of smugglers, gets a tenth of every smuggled cask. [Mrs Pettibone](cook) laughs so hard that the soup burns. On the quay at [Port Royal](@portroyal) [Lacey](lacey) sees [his](lacey) [commander](vance) toss the letter into the fire and, being only hopeless, not stupid, starts to wonder. [Deuteronomy](monkey) has moved aboard and eaten the chart.
- threaten? crispin vance "name a price"
- threaten zubaida vance "pens the letter"
- abduct buttons leonora "hostage"
- help leonora zubaida "corrects the spelling"
- flee.past leonora vance "bolt"
+ discover.past leonora vance "come upon a ledger"
+ betray vance _ "a tenth"
- parent vance leonora "Papa"
- reveal leonora buttons "a ledger"
- happy cook "laughs"
- boss vance lacey "commander"
+ reject vance zubaida "into the fire"
- move monkey "moved aboard"

== 7 The Hanging at Half Past Nine
Sent ashore for lemons, [Yusra](yusra) is recognised, collared and sentenced, all before breakfast. The [Buttons](buttons) have an hour. The plan needs a clergyman, and the [parson](parson), [who](parson) has been begging for weeks to be let go, is asked to walk up to the gallows and pray slowly. [He](parson) prays for forty minutes. At the end of them the trapdoor opens, [Yusra](yusra) drops, and drops, into a hay cart driven by [Leonora](leonora). [Lacey](lacey), commanding the guard, looks straight at the red-headed [carter](leonora), and turns [his](lacey) back. The [parson](parson), given [his](parson) freedom, declines it: [he](parson) has never had so attentive a congregation.
- travel yusra "Sent ashore"
- arrest _ yusra "collared"
- kill? _ yusra "sentenced"
- help parson yusra "pray slowly"
+ rescue leonora yusra "hay cart"
- discover lacey leonora "looks straight"
- help lacey leonora "turns his back"
- happy parson "so attentive a congregation"

== 8 Strange Bedfellows
The treasure fleet is five days out, and [Zubaida](zubaida) swallows [her](zubaida) pride and hoists [Fleury](gaspard)'s signal. The old [accomplices](gaspard+zubaida) shake on it, over crossed fingers. At the feast to seal the bargain [he](gaspard) swears that [he](gaspard) took the money all those years ago to buy [her](zubaida) pardon, and shows [her](zubaida) the paper. [She](zubaida) wakes beside [him](gaspard) with a headache and a doubt. [Crispin](crispin), passed over for the command of the boarding party in favour of a [girl](leonora) of eighteen, rows across to the [Belle Rancune](*belle) in the dark, with something to sell.
- invite zubaida gaspard "hoists Fleury's signal"
+ colleague.start gaspard zubaida "shake on it"
- celebrate gaspard+zubaida "feast"
- steal.past gaspard zubaida "took the money"
- reveal gaspard zubaida "shows her the paper"
+ sex gaspard zubaida "wakes beside him"
- hire leonora zubaida "command"
- jealous crispin leonora "passed over"
- betray? crispin zubaida "something to sell"

== 9 Powder
The fleet is sighted and the whole thing goes like clockwork, somebody else's. The [Buttons](buttons)' powder is wet, since [Ludd](crispin) has seen to that; [Gaspard](gaspard) takes the gold, waves, and leaves [his](gaspard) [bedmate](zubaida) to the escort's guns. [Zubaida](zubaida) loses two fingers and the foremast. [Kwame](kwame), barely mended, steers the wreck into fog. But it turns out that the [turncoat](crispin) has not been paid, either: thrown overboard by [his](crispin) new [master](gaspard), [he](crispin) is fished up on a boathook by [Tom](leonora), as the [crew](buttons) still call [her](leonora). What to do with [him](crispin)? [Pettibone](cook) has a suggestion involving onions.
- betray crispin buttons "powder is wet"
+ betray gaspard zubaida "leaves his bedmate"
- find gaspard "takes the gold"
- injure zubaida _ "loses two fingers"
- rescue kwame buttons "steers the wreck"
- flee buttons _ "into fog"
- boss gaspard crispin "new master"
- attack gaspard crispin "thrown overboard"
+ rescue leonora crispin "fished up"
- kill? cook crispin "onions"

== 10 A Jury of Buttons
The trial of [Crispin Ludd](crispin) is held on a beach, with turtles. The [accused](crispin) pleads jealousy, rum and a hard childhood. [Leonora](leonora), appointed to defend [him](crispin) because nobody else will, argues so well that even [Yusra](yusra) wavers; [he](crispin) is sentenced to peel, under the [cook](cook)'s eye, every potato on board until death or [Jamaica](@jamaica). The other news comes by a fishing boat. [Kwame](kwame)'s lost [wife](kwamewife), [Abena](kwamewife), is alive and keeps house in [Port Royal](@portroyal), for the [admiral](vance). The big [boatswain](kwame) sits down in the surf and has to be told twice.
- accuse buttons crispin "trial"
- jealous.past crispin leonora "jealousy"
- advisor leonora crispin "defend him"
- help leonora crispin "argues so well"
- boss cook crispin "under the cook's eye"
- reveal _ kwame "other news"
- married kwame kwamewife "lost wife"
+ die! kwamewife "alive"
- boss vance kwamewife "keeps house"
- sad kwame "sits down"

== 11 The Masked Ball
Everyone is somebody else at the [admiral](vance)'s ball: [Marr](zubaida) a duchess, [Bones](bones) a cardinal, [Kwame](kwame) a footman with a tray that trembles as the [housekeeper](kwamewife) walks by and, without turning [her](kwamewife) head, puts [her](kwamewife) hand over [his](kwame). [Leonora](leonora) dances with [Lacey](lacey), [who](lacey) knows [her](leonora) at once by [her](leonora) treading on [his](lacey) feet and asks, for the third time, for the rest of [her](leonora) life. "Find [me](leonora) the ledger first," [she](leonora) says. [He](lacey) finds it. So, one minute after [him](lacey), does the [admiral](vance), with a brace of pistols.
- celebrate vance "ball"
- betray bones+kwame+zubaida vance "somebody else"
- boss vance kwamewife "housekeeper"
+ reconcile kwame kwamewife "puts her hand"
- date lacey leonora "dances"
- discover lacey leonora "knows her"
+ propose lacey leonora "asks"
- find lacey "finds it"
- threaten vance lacey "brace of pistols"

== 12 Father and Daughter
[Vance](vance) gives [his](vance) [child](leonora) a choice: silence and a convent, or the noose along with [her](leonora) new [friends](buttons). [She](leonora) spits in the punch. What follows is brief. [Lacey](lacey) is shot through the hat, [Abena](kwamewife) brings a candelabrum down on the [man](vance) [whose](vance) linen [she](kwamewife) has starched for nine years, and [Deuteronomy](monkey) makes off with the ledger, over the roofs, page by page. By sunrise all of [Port Royal](@portroyal) is reading it. The [governor](governor) has the [admiral](vance) put under lock and key in [his](vance) own dressing gown, and the hangman is given the day off.
- threaten vance leonora "noose"
- parent vance leonora "child"
- friend buttons leonora "friends"
- reject leonora vance "spits in the punch"
- attack vance lacey "shot through the hat"
+ attack kwamewife vance "brings a candelabrum down"
- steal monkey vance "makes off"
+ reveal monkey vance "page by page"
+ arrest governor vance "under lock and key"

== 13 Rancune
One account is still open. [Fleury](gaspard), rich and bored, is dozing in a hammock off [Martinique](@martinique) when [his](gaspard) sometime [lover](zubaida) sits down on the rail with eight fingers and a cutlass. [They](gaspard+zubaida) duel until the rum runs out. The pardon, [she](zubaida) has had it looked at, is genuine; [he](gaspard) did buy it, then thought it a pity to waste such an enemy. [She](zubaida) has [him](gaspard) at [her](zubaida) mercy and takes the gold, the ship and, on second thoughts, one button off [his](gaspard) coat. Marooned with a parasol, [Gaspard](gaspard) blows [her](zubaida) a kiss. [Bones](bones) remembers, too late, the name of [his](bones) fiancée.
- ex gaspard zubaida "sometime lover"
- attack zubaida gaspard "duel"
+ discover zubaida gaspard "is genuine"
- gift.past gaspard zubaida "did buy it"
- enemy gaspard zubaida "enemy"
- steal zubaida gaspard "takes the gold"
- kill! zubaida gaspard "at her mercy"
- flirt gaspard zubaida "blows her a kiss"
- engaged _ bones "fiancée"

== 14 Fair Winds
[Kwame](kwame) and [Abena](kwamewife) set up a chandlery with [their](kwame+kwamewife) own name over the door, and [Yusra](yusra), [who](yusra) says that dry land makes [her](yusra) sick, is [godmother](yusra) before the year is out. [Lacey](lacey) resigns [his](lacey) commission in order to ask a fourth time, as a civilian; [Leonora](leonora), [captain](leonora) of the [Belle Rancune](*belle) by [Marr](zubaida)'s gift, answers that on [her](leonora) ship there is a vacancy for a cabin boy. [He](lacey) fetches a mop. [Crispin](crispin) has eleven potatoes to go and, to [his](crispin) own dismay, has grown fond of [Pettibone](cook). The [parson](parson) marries whoever holds still.
- create kwame+kwamewife "set up"
- birth kwamewife _ "godmother"
- quit lacey "resigns"
- propose? lacey leonora "ask a fourth time"
+ hire leonora zubaida "captain"
- gift zubaida leonora "gift"
+ hire lacey leonora "fetches a mop"
- love.start crispin cook "grown fond"
