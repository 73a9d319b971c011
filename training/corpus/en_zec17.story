%series A Candle in Calais
%lang en
%genre Napoleonic spy serial, recap log
%cast delphine | Delphine Aubrac; Delphine | f
%cast harry | Captain Harry Stannard; Stannard; Harry | m
%cast colonel | Colonel Marchand; Marchand | m
%cast aunt | Tante Odette; Odette | f
%cast baker | Gaspard | m
%cast boy | Mouse | m
%cast lord | Lord Wexcombe; Wexcombe | m
%cast wife | Arabella Stannard; Arabella | f
%cast priest | Abbé Renaud; Renaud | m
%cast madame | Madame Zéphyrine; Zéphyrine | f
%cast traitor | Nightjar | n
%cast lieutenant | Lieutenant Bosquet; Bosquet | m
%cast father | - | m
%cast marwife | - | f
%cast niece | - | f

== 1
Every Thursday, [Delphine Aubrac](delphine) puts a candle in the window of [her](delphine) [aunt](aunt)'s hat shop, and every Friday a fisherman lands a sack of brandy that contains no brandy. This week it contains an [Englishman](harry), half drowned. [Tante Odette](aunt) is for rolling [him](harry) back. [Delphine](delphine) dries [him](harry), dresses [him](harry) in [her](delphine) late [father](father)'s coat and tells the patrol that [he](harry) is [her](delphine) deaf [cousin](harry). The [colonel](colonel) in command, [Marchand](colonel), claps behind [his](harry) head to make sure.
- kin aunt delphine "aunt"
+ find delphine harry "half drowned"
- kill? aunt harry "rolling"
- die.past father "late"
- parent father delphine "father"
+ help delphine harry "dries"
- kin! delphine harry "deaf cousin"
- betray delphine colonel "tells the patrol"
- investigate colonel harry "claps behind"

== 2
The drowned [man](harry) is [Captain Stannard](harry), here for a list of agents that somebody in [London](@london), known only as [Nightjar](traitor), is about to sell. [He](harry) can't be deaf all week; [he](harry) hums. [Marchand](colonel) has taken rooms across the street and buys hats for ladies [he](colonel) doesn't have. [Odette](aunt) thinks that [he](colonel) suspects. [Delphine](delphine) thinks that [he](colonel) is lonely. It emerges that [both](aunt+delphine) are right.
- travel harry "here"
- investigate harry traitor "list"
- betray? traitor _ "sell"
- move colonel "taken rooms"
- neighbour aunt+delphine colonel "across"
- investigate? colonel aunt+delphine "suspects"
+ sad colonel "lonely"

== 3
Down at the bakery, [Gaspard](baker) hides pistols in the rye and has asked [Delphine](delphine) to be [his](baker) wife every Easter since [she](delphine) was sixteen. [He](baker) takes one look at the supposed [cousin](harry) and burns a whole batch. A street [urchin](boy) called [Mouse](boy) picks the [colonel](colonel)'s pocket and brings [her](delphine) what [he](boy) finds: a miniature of a dead [lady](marwife) in a hat. It's one of [Odette](aunt)'s. [Delphine](delphine) makes [him](boy) put it back.
- propose.past baker delphine "to be his wife"
- kin! delphine harry "cousin"
+ jealous baker harry "burns a whole batch"
- steal boy colonel "picks the colonel's pocket"
- gift boy delphine "brings her"
- die.past marwife "dead"

== 4
In [her](madame) salon [Madame Zéphyrine](madame) receives officers, bishops and, on the back stairs, the truth. [Harry](harry) goes there as a piano tuner. [She](madame) sees through [him](harry) before [he](harry) has struck a chord and sets [her](madame) price: a passage to [Dover](@dover) for a [niece](niece) with the wrong politics. On [his](harry) way out [he](harry) kisses [her](madame) hand. [Lieutenant Bosquet](lieutenant), [who](lieutenant) pays for the piano, sees [him](harry) do it and calls [him](harry) out.
- invite madame _ "receives"
- betray harry madame "as a piano tuner"
+ discover madame harry "sees through"
- help? harry niece "passage to Dover"
- kin madame niece "niece"
- kiss harry madame "kisses her hand"
- gift lieutenant madame "pays"
- discover lieutenant harry "sees him"
+ threaten lieutenant harry "calls him out"
- jealous lieutenant harry "calls"

== 5
A deaf piano tuner in a duel! [Harry](harry) has to miss the word "fire" on purpose, and gets a ball in the arm. [Bosquet](lieutenant), appalled to have shot a cripple, begs [his](harry) pardon in sign language. [Abbé Renaud](priest) digs the ball out in the sacristy. [He](priest) is with [them](delphine+harry), or says so; when [Delphine](delphine) has gone for linen, [he](priest) copies the letter sewn into the [captain](harry)'s cuff.
+ attack lieutenant harry "duel"
- injure harry lieutenant "a ball in the arm"
- sad lieutenant harry "appalled"
- reconcile harry lieutenant "begs his pardon"
- treat harry priest "digs the ball out"
+ betray priest delphine+harry "copies the letter"

== 6
Fever, a narrow bed, one blanket. [Harry](harry) talks in [his](harry) sleep, and [Delphine](delphine) learns of [Arabella](wife), [who](wife) plays whist, has [his](harry) name and hasn't opened [his](harry) letters in three years. On waking [he](harry) asks why [she](delphine) has moved to the chair. [She](delphine) answers in English, which [she](delphine) never told [him](harry) [she](delphine) spoke. Across the way, [Marchand](colonel)'s lamp burns until [hers](delphine) goes out.
- ill harry "Fever"
+ discover delphine harry "learns of Arabella"
- married harry wife "has his name"
- reject wife harry "hasn't opened"
- sad delphine harry "moved to the chair"
- reveal delphine harry "answers"
- reveal.past! delphine harry "never told"
- love colonel delphine "until hers goes out"

== 7
[London](@london). Over cards, [Lord Wexcombe](lord) of the Admiralty lets [Arabella Stannard](wife) win, and lets [her](wife) know that widowhood would suit [her](wife). [She](wife) has shared [his](lord) box at the opera since Michaelmas; [his](lord) desk, too, from time to time. This evening [she](wife) finds a drawer unlocked, and in it, among the feathers for [his](lord) pens, one from a nightjar. So that's [whom](lord) [she](wife) has been losing sleep to.
- find wife lord "win"
- affair lord wife "shared his box"
- cheat wife harry "shared his box"
- die? harry "widowhood"
+ discover wife lord "finds a drawer unlocked"

== 8
[Renaud](priest) delivers the copy, and the bakery is surrounded at four in the morning. [Gaspard](baker) buys ten minutes with a bread shovel. Before the firing squad [he](baker) refuses the blindfold, asks whether anyone has remembered to take the rolls out, and looks up at the [milliner](aunt)'s window. There's a candle in it, on a Wednesday. [Mouse](boy), [who](boy) was in the flour bin all the while, walks out white as a ghost, and doesn't stop walking.
- betray priest baker "delivers the copy"
- attack _ baker "surrounded"
- attack baker _ "bread shovel"
+ kill _ baker "firing squad"
- reject baker _ "refuses"
- sad boy "white"
- flee boy "doesn't stop walking"

== 9
[Delphine](delphine) wants the [priest](priest) dead. [Odette](aunt) goes to confession instead, and when [she](aunt) comes out of the box, [Renaud](priest) doesn't. A hatpin, says [Bosquet](lieutenant), examining; ten inches, good steel. [Marchand](colonel) recognises the workmanship. [He](colonel) crosses the street, buys every hatpin in the shop, pays in gold and advises the [ladies](aunt+delphine) to take the sea air. Tonight, if possible.
- kill? delphine priest "wants the priest dead"
- advisor priest aunt "confession"
+ kill aunt priest "hatpin"
- investigate lieutenant priest "examining"
- discover colonel aunt "recognises the workmanship"

- find colonel "buys"
+ help colonel aunt+delphine "advises the ladies"
- travel? aunt+delphine "sea air"

== 10
The boat's off the point with [Zéphyrine](madame)'s [niece](niece) already seasick in it, and [Harry](harry) is missing. [Bosquet](lieutenant) has [him](harry) in the customs cellar, having noticed that the deaf [man](harry) turned round at a pretty whistle. The [niece](niece) gets out again. Wearing [Odette](aunt)'s best hat and nothing much else, [she](niece) asks the [lieutenant](lieutenant) for directions. It's [Mouse](boy) [who](boy) takes the keys.
- kin madame niece "niece"
- ill niece "seasick"
- lose _ harry "missing"
+ arrest lieutenant harry "customs cellar"
- discover lieutenant harry "having noticed"
- flirt lieutenant niece "asks the lieutenant"
+ rescue boy harry "takes the keys"

== 11
In mid-Channel a cutter hails [them](delphine+harry). Aboard are two marines, [Lord Wexcombe](lord) and a warrant: [Captain Stannard](harry) is [Nightjar](traitor), sold to the French. [Wexcombe](lord) cocks a pistol to save the hangman trouble. From the cabin steps [Arabella](wife), with a drawer under [her](wife) arm. [She](wife) empties it on the deck, feathers and all, and the marines turn around. "[You](harry) look thin," [she](wife) says to [her](wife) [husband](harry).
- accuse lord harry "warrant"
- betray! harry _ "sold to the French"
- threaten lord harry "cocks a pistol"
- kill? lord harry "hangman"
- return wife "steps"
+ rescue wife harry "with a drawer"
+ reveal wife lord "empties it"
- arrest _ lord "turn around"
- married harry wife "husband"

== 12
Peace, for about a year. [Arabella](wife) and [Harry](harry) part like two people leaving the same coach. [He](harry) lands in [Calais](@calais) on a Thursday. The shop sells hats; the window is dark. [Odette](aunt) says that [Delphine](delphine) went up to the cemetery with rolls for [Gaspard](baker), as [she](delphine) does every week, and that [Marchand](colonel), minus a leg and a commission, carries the basket. [Harry](harry) climbs the hill. [Mouse](boy), grown a foot, opens the gate: [he](harry) had better hum, so that [she](delphine) isn't startled.
+ breakup harry wife "part"
- travel harry "lands" @calais
- travel delphine "went"
- die.past baker "cemetery"
- help colonel delphine "carries the basket"
- injure.past colonel "minus a leg"
- quit.past colonel "a commission"
- help boy harry "opens"
+ reconcile? delphine harry "isn't startled"
