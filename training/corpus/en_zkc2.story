%series The Malindi Residency
%lang en
%genre spy drama, Kenya coast 1972, terse database overview
%cast wanjiru | Wanjiru Kamau; Wanjiru; Shiru | f
%cast alden | Alden Frick; Frick; Alden | m
%cast ottilie | Ottilie Frick; Ottilie | f
%cast salim | Salim bin Rashid; Salim | m
%cast dimitri | Dimitri Orbeli; Orbeli; Dimitri | m
%cast mercy | Mercy Odhiambo; Mercy | f
%cast hobday | Hobday; Colonel Hobday | m
%cast photographer | Lucky Shah; Shah | m
%cast bishop | - | m
%cast diver | - | m
%cast attache | - | m
%cast kito | Kito | m
%cast hyena | Hyena | m
%cast barman | - | m
%cast radio | - | f

== 1
[Wanjiru Kamau](wanjiru), a [widow](wanjiru) at twenty-nine and [proprietor](wanjiru) of the only hotel in [Malindi](@malindi) with working fans, takes in a pair of [newlyweds](alden+ottilie) from [Basel](@basel), [Alden](alden) and [Ottilie Frick](ottilie). At breakfast the [bride](ottilie) has been crying. The [groom](alden) asks rather too many questions about the satellite station. By Sunday [Colonel Hobday](hobday), [Wanjiru](wanjiru)'s late [husband](kito)'s [chief](hobday) in the Special Branch, is at the bar to ask a favour: would [she](wanjiru) search a suitcase? [She](wanjiru) would not. [He](hobday) reminds [her](wanjiru) who holds the mortgage.
- married.past kito wanjiru "widow"
- housemate.start alden+ottilie wanjiru "takes in"
+ married alden ottilie "newlyweds"
- sad ottilie "has been crying"
- investigate alden "too many questions"
- die.past kito "late husband's"
- boss.past hobday kito "chief"
- investigate? wanjiru alden "search a suitcase"
- reject wanjiru hobday "would not"
+ threaten hobday wanjiru "who holds the mortgage"

== 2
The suitcase holds a camera, a codebook and a marriage certificate dated last Tuesday and forged. [Wanjiru](wanjiru) memorises a page and is surprised by [Ottilie](ottilie), [who](ottilie) neither screams nor calls [Frick](alden), but asks to be taught how to fry bananas. While the two [women](ottilie+wanjiru) stand at the stove, [Frick](alden) meets a Georgian [trawlerman](dimitri), [Dimitri Orbeli](dimitri), on the reef and hands [him](dimitri) a roll of film. A [diver](diver) looking for lobster sees the pair of [them](alden+dimitri) and, being paid by everybody, tells everybody.
- discover wanjiru "dated last Tuesday"
+ married! alden ottilie "forged"
- discover ottilie wanjiru "is surprised by"
- advisor? wanjiru ottilie "asks to be taught"
- meet alden dimitri "meets"
- betray alden _ "hands him a roll"
- gift alden dimitri "hands him a roll"
- discover diver alden+dimitri "sees the pair"
+ reveal diver _ "tells everybody"

== 3
[Mercy Odhiambo](mercy), [cashier](mercy) at the hotel and sworn [sister](mercy) to [Wanjiru](wanjiru) since the mission school, has a weakness for the [dhow captain](salim) [Salim bin Rashid](salim), and [Salim](salim) has one for [Wanjiru](wanjiru). So it goes on the coast. At the Maulid feast [he](salim) asks the [landlady](wanjiru) on to the sands, and [she](wanjiru), after two years in black, dances. [Mercy](mercy) watches from the wall until the drums stop; then [she](mercy) tears up the shirt [she](mercy) has been sewing for [him](salim). In room six a fake [husband](alden) tries the connecting door and finds a chest of drawers against it.
- friend mercy wanjiru "sworn sister"
- boss wanjiru mercy "cashier"
- love mercy salim "weakness"
- love salim wanjiru "has one for"
- celebrate _ "Maulid feast"
- invite salim wanjiru "asks the landlady"
+ date salim wanjiru "dances"
+ jealous mercy wanjiru "tears up the shirt"
- married! alden ottilie "fake husband"
- reject ottilie alden "chest of drawers"

== 4
[Hobday](hobday) wants a name. [Wanjiru](wanjiru) gives [him](hobday) the wrong name. [Orbeli](dimitri) is drinking with [Salim](salim). [Salim](salim) likes [Orbeli](dimitri). A [photographer](photographer) snaps both [men](dimitri+salim). Nobody pays the [photographer](photographer). [Mercy](mercy) does. Now the picture belongs to [Mercy](mercy). [Ottilie](ottilie) swims too far out. The current takes [Ottilie](ottilie). [Dimitri](dimitri) pulls [her](ottilie) into the boat. [She](ottilie) slaps [him](dimitri), then clings to [him](dimitri). [He](dimitri) smells of diesel, thinks [Ottilie](ottilie).
+ betray wanjiru hobday "the wrong name"
- friend dimitri salim "likes Orbeli"
- discover photographer dimitri+salim "snaps"
- find mercy "belongs to Mercy"
+ rescue dimitri ottilie "pulls her"
- attack ottilie dimitri "slaps him"

== 5
With the picture in [her](mercy) apron [Mercy](mercy) goes to the [colonel](hobday) and denounces the [captain](salim) as a Soviet courier. [She](mercy) wanted [him](salim) frightened, no more than that; [he](salim) is picked up at prayer and beaten in a cellar under the customs house. When [Wanjiru](wanjiru) hears who did it, [she](wanjiru) does not shout. [She](wanjiru) counts out [Mercy](mercy)'s wages to the end of the year and holds the door for [her](mercy). Twenty years of shared mangoes finish on a doormat. [Ottilie](ottilie), meanwhile, has started to visit the harbour at night.
+ accuse mercy salim "denounces"
+ arrest _ salim "picked up"
- attack _ salim "beaten"
- discover wanjiru mercy "hears who did it"
- quit mercy wanjiru "counts out"
- friend.end mercy wanjiru "finish on a doormat"
- date dimitri ottilie "visit the harbour"

== 6
To get [Salim](salim) out [Wanjiru](wanjiru) must give [Hobday](hobday) something better, and what [she](wanjiru) has is [Ottilie](ottilie). The young [Swiss](ottilie), it emerges, is neither Swiss nor anybody's wife but an Austrian radio [operator](ottilie) [whom](ottilie) the other side hired in [Graz](@graz), and the [man](alden) [she](ottilie) was sent to accompany is selling to three countries at once. [She](ottilie) tells all this of [her](ottilie) own accord, over bananas, since [she](ottilie) has fallen for the [trawlerman](dimitri) and would like to grow old somewhere cold. [Wanjiru](wanjiru) cannot bring herself to shop [her](ottilie).
- rescue? wanjiru salim "get Salim out"
- betray? wanjiru ottilie "what she has is"
- married! alden ottilie "nor anybody's wife"
- hire.past ottilie _ "hired" @graz
- colleague alden ottilie "accompany"
- betray alden _ "three countries at once"
+ reveal ottilie wanjiru "tells all this"
+ love ottilie dimitri "has fallen for"
- betray! wanjiru ottilie "cannot bring herself"

== 7
The [bishop](bishop), [who](bishop) plays bridge with [Hobday](hobday) and cheats, is persuaded by [Wanjiru](wanjiru) to swear that the [captain](salim) was at [his](bishop) table that night. A Muslim at a bishop's table! But the [colonel](hobday) owes [him](bishop) four hundred shillings, and the [prisoner](salim) is carried out on a mat. [Wanjiru](wanjiru) nurses [him](salim) in the linen room, where, on the ninth day, [he](salim) sits up and asks [her](wanjiru) to be [his](salim) [wife](wanjiru). [She](wanjiru) has buried one [man](kito), [she](wanjiru) says, and will not be hurried. It isn't a no. It isn't the other thing either.
- friend bishop hobday "plays bridge"
- betray bishop hobday "cheats"
+ rescue bishop+wanjiru salim "carried out"
- treat salim wanjiru "nurses him"
- recover salim "sits up"
+ propose salim wanjiru "to be his wife"
- die.past kito "buried one man"
- reject! wanjiru salim "isn't a no"

== 8
Two [suitors](attache+salim) too many: the American [attaché](attache), new in town, has begun to send [Wanjiru](wanjiru) orchids, and [Salim](salim), limping along the veranda, throws each of them to the goats. When the two [men](attache+salim) come face to face they are so courteous that the [barman](barman) hides the knives. [Frick](alden) has noticed the empty half of [his](alden) room. [He](alden) follows [his](alden) so-called [wife](ottilie) to the trawler, sees through the porthole what there is to see, and, jilted, goes looking for [Mercy](mercy), [who](mercy) is living on credit in the bazaar and may know things about a hotel.
- flirt attache wanjiru "orchids"
+ jealous salim attache "throws each of them"
- meet attache salim "come face to face"
- investigate alden ottilie "follows"
- married! alden ottilie "so-called wife"
+ discover alden dimitri+ottilie "sees through the porthole"
- affair dimitri ottilie "what there is to see"
- find? alden mercy "goes looking"

== 9
[Mercy](mercy) lets [Frick](alden) buy [her](mercy) a dress and a dinner, and lets [him](alden) believe that [she](mercy) can be bought altogether. In bed [he](alden) talks in [his](alden) sleep, in Russian, in numbers. [She](mercy) writes them on [her](mercy) arm. At dawn [she](mercy) is at the back door of the hotel with [her](mercy) sleeve rolled up, and the [landlady](wanjiru), [who](wanjiru) swore never to speak to [her](mercy) again, copies the numbers down and puts a second cup on the table. About [Salim](salim) [neither](mercy+wanjiru) says anything; the [cashier](mercy) has [her](mercy) stool back.
- gift alden mercy "dress and a dinner"
- betray mercy alden "lets him believe"
+ sex alden mercy "In bed"
- return mercy "at the back door"
- reveal mercy wanjiru "sleeve rolled up"
+ reconcile mercy wanjiru "second cup"
- hire mercy wanjiru "stool back"

== 10
The numbers are dates, and one of the dates is the night when [Kito](kito), [Wanjiru](wanjiru)'s [husband](kito), drove off the bridge. [He](kito) did not drive off it, then; [he](kito) was pushed, and the [man](hyena) [who](hyena) ordered it signs as [Hyena](hyena). [Wanjiru](wanjiru) confronts [Frick](alden) with the bread knife. [He](alden) laughs. [He](alden) merely carried the post! A shot through the shutter stops [his](alden) laughter for good, and out on the lawn, [Ottilie](ottilie), suddenly a [widow](ottilie) of sorts, finds a spent match of the kind that only the club hands out.
- married.past kito wanjiru "husband"
+ discover wanjiru kito "did not drive off"
- kill.past hyena kito "was pushed"
- accuse wanjiru alden "confronts"
- threaten wanjiru alden "bread knife"
+ kill _ alden "stops his laughter"
- find ottilie "finds a spent match"

== 11
Sheltered by [Orbeli](dimitri)'s crew, [Ottilie](ottilie) raises the station in [Odessa](@odessa) and learns from a female [voice](radio) there that [Hyena](hyena) is British, plays bridge and loses. [Wanjiru](wanjiru) needs no more. [She](wanjiru) lets the [attaché](attache) take [her](wanjiru) to the club, dines opposite [Hobday](hobday) and asks [him](hobday) for a light. Under the table [she](wanjiru) is shaking; [her](wanjiru) [escort](attache), [who](attache) imagines it is for [him](attache), squeezes [her](wanjiru) hand. The [colonel](hobday) knows that [she](wanjiru) knows. Before the coffee comes, the [barman](barman) has seen a chair empty and a window open.
- help dimitri ottilie "Sheltered"
- reveal radio ottilie "learns from"
+ date attache wanjiru "take her to the club"
- flirt attache wanjiru "squeezes her hand"
+ discover wanjiru hobday "needs no more"
- sad wanjiru "shaking"
- discover hobday wanjiru "knows that she knows"
- flee hobday "a chair empty"

== 12
[Hobday](hobday) has taken [Mercy](mercy) with [him](hobday) as a safe-conduct, a pistol in [her](mercy) ribs, in the very dhow that [he](hobday) impounded. [Salim](salim) swims out. It is not [he](salim) [who](salim) settles the matter but [Mercy](mercy), [who](mercy) puts the tiller over; the boom sweeps the [murderer](hobday) of [Kito](kito) into the surf, and the sharks are punctual. [Orbeli](dimitri) and [Ottilie](ottilie) are wed by the [bishop](bishop), [who](bishop) marks the cards for the occasion. The [attaché](attache) is recalled. And [Salim](salim)? [He](salim) has asked a second time, and the [hotelkeeper](wanjiru) has set [her](wanjiru) own day: after the rains, with [Mercy](mercy) to carry the rings.
+ abduct hobday mercy "pistol in her ribs"
- steal.past hobday salim "impounded"
+ kill mercy hobday "sweeps the murderer"
- kill.past hobday kito "murderer"
+ wedding dimitri ottilie "are wed"
- quit attache "recalled"
- propose salim wanjiru "asked a second time"
- engaged.start salim wanjiru "set her own day"
- rescue? salim mercy "swims out"
- advisor? mercy wanjiru "carry the rings"
