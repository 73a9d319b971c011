%series The Queen of Spire
%lang en
%genre fantasy comic book, plain fan-wiki plot summaries issue by issue
%cast ilse | Queen Ilsabet; Ilsabet | f
%cast mara | Princess Maravel; Maravel; Mara | f
%cast dow | Orsina; Lady Orsina | f
%cast tavi | Tavi | m
%cast hound | Captain Rook; Rook | m
%cast nell | Nell Barrow; Nell; Barrow | f
%cast vess | Prince Vesselin; Vesselin | m
%cast ash | Ashgrove; Lord Ashgrove | m
%cast moth | Moth | n
%cast healer | Brother Anselm; Anselm | m
%cast drak | Skarn | m
%cast cook | Goodwife Penn | f
%cast wolf | Grey Hand | m
%cast hand | Idris; Grey Hand | m
%cast girl | - | f

== 1 The Ladder
In the city of [Spire](@spire), [Tavi](tavi), a chimney [boy](tavi), falls down the wrong flue and lands at the feet of [Princess Maravel](mara). [She](mara) hides [him](tavi) from [her](mara) [governess](dow), [Lady Orsina](dow), and trades [him](tavi) a cake for news of the streets. [He](tavi) tells [her](mara) that the people go hungry. [Her](mara) [mother](ilse), [Queen Ilsabet](ilse), has been told otherwise by the [chancellor](ash), [Lord Ashgrove](ash), [who](ash) has the grain under lock and key. On the roof a masked [bandit](wolf) known as the [Grey Hand](wolf) reads the palace through a spyglass. At the end of the issue the [queen](ilse) drinks from [her](ilse) cup and drops it.
- meet mara tavi "lands at the feet"
- help mara tavi "hides him"
- advisor dow mara "governess"
- gift mara tavi "trades him a cake"
- reveal tavi mara "tells her"
- parent ilse mara "mother"
- advisor ash ilse "chancellor"
+ betray ash ilse "told otherwise"
- investigate wolf _ "spyglass"
+ ill ilse "drops it"
- steal ash _ "under lock and key"

== 2 The Empty Chair
[Ilsabet](ilse) lies in a sleep from which [Brother Anselm](healer) cannot rouse [her](ilse). [Ashgrove](ash) has himself made [regent](ash) until the [princess](mara) comes of age or marries, and lets it be known that [he](ash) would not be averse to the latter. [Captain Rook](hound) of the palace guard, [who](hound) carried [Maravel](mara) on [his](hound) shoulders when [she](mara) was small, swears to the [regent](ash) with [his](hound) fingers crossed. Accused of having poisoned the cup, the kitchen [maid](nell) [Nell Barrow](nell) is to hang at noon. [Tavi](tavi), [whose](tavi) foster [sister](nell) [she](nell) is, saws through the scaffold. [The two](nell+tavi) go up in soot and down the river.
- treat! ilse healer "cannot rouse"
+ hire ash "made regent"
- propose? ash mara "would not be averse"
- help.past hound mara "on his shoulders"
- betray hound ash "fingers crossed"
+ accuse _ nell "Accused"
- kill? _ nell "to hang at noon"
- kin nell tavi "foster sister"
+ rescue tavi nell "saws through"
- flee nell+tavi "down the river"
- ill ilse "in a sleep"
- boss ash hound "swears to the regent"
- attack.past _ ilse "poisoned the cup"

== 3 Guests of the Hand
The [runaways](nell+tavi) are fished out of the reeds by the [Grey Hand](wolf)'s band and taken blindfold to a mill. [Nell](nell) strikes the masked [man](wolf) with a ladle; [he](wolf) takes a liking to [her](nell). [His](wolf) right-hand [woman](cook), [Goodwife Penn](cook), patches [Tavi](tavi)'s knee. In the palace a [suitor](vess) is announced, [Prince Vesselin](vess) of [Skarholm](@skarholm), young, rude and in debt to [Ashgrove](ash), [who](ash) means to keep [him](vess) as one keeps a dog. [Maravel](mara) receives [him](vess) on the top of a bookcase. [He](vess) climbs up. By evening [the two](mara+vess) have agreed to detest each other for as long as anyone is watching.
- rescue wolf nell+tavi "fished out"
- abduct wolf nell+tavi "taken blindfold"
+ attack nell wolf "with a ladle"
- love.start wolf nell "takes a liking"
- colleague cook wolf "right-hand woman"
- treat tavi cook "patches"
- travel vess "suitor is announced"
- meet mara vess "receives him"
+ enemy! mara vess "agreed to detest"
- flee nell+tavi "runaways"
- boss wolf cook "right-hand"
- injure tavi "knee"
- wedding? mara vess "suitor"

== 4 The Taster
[Brother Anselm](healer) finds out what was in the cup, a moss that grows only in the [governess](dow)'s window box. [He](healer) ought to take it to the [captain](hound). As [Orsina](dow) was once, before [his](healer) vows, [his](healer) betrothed, [he](healer) takes it to [her](dow). [She](dow) weeps, explains that [Ashgrove](ash) has [her](dow) [son](moth) in [his](ash) keeping, and pours the [monk](healer) a cup of tea, from which [he](healer) does not get up again. [Rook](hound) finds the body and, in its fist, the moss. A [child](moth) with huge eyes, called [Moth](moth), looks down from a barred window at the far end of the issue.
- discover healer dow "finds out"
- engaged.past dow healer "betrothed"
- reveal healer dow "takes it to her"
- sad dow "weeps"
- abduct.past ash moth "in his keeping"
- parent dow moth "son"
+ kill dow healer "does not get up again"
- find hound healer "finds the body"
+ discover hound _ "in its fist"
- reveal! healer hound "ought to take it"
- reveal dow healer "explains"
- betray dow healer "a cup of tea"

== 5 Chess
Locked in the library, [Vesselin](vess) teaches [Mara](mara) chess and [she](mara) teaches [him](vess) manners, and each loses on purpose. A note from [Tavi](tavi) comes down the flue. The [prince](vess) reads it over [her](mara) shoulder; [he](vess) could clear [his](vess) debts with it at a stroke. [He](vess) eats it. [Maravel](mara) looks at [him](vess) chewing and is lost. [Captain Rook](hound), [who](hound) has come to arrest the [governess](dow), is arrested on [her](dow) word instead, stripped of [his](hound) rank, and thrown in the tower, where [he](hound) finds that the next cell contains a small [boy](moth) with a great many questions. The new [captain](drak), [Skarn](drak), was a hangman.
- advisor vess mara "teaches Mara chess"
- advisor mara vess "teaches him manners"
- discover vess mara "over her shoulder"
- reveal tavi mara "note from Tavi"
- betray! vess mara "clear his debts"
- help vess mara "eats it"
+ love.start mara vess "is lost"
- arrest? hound dow "to arrest the governess"
- accuse dow hound "on her word"
+ arrest _ hound "arrested on her word"
- quit hound "stripped of his rank"
- meet hound moth "next cell"
+ hire drak "new captain"

== 6 Bread
No one fights in this issue. [Goodwife Penn](cook) bakes; forty pages of dough rise, and the river rises with them. A mill, [she](cook) tells [Nell](nell), is a patient animal. [Nell](nell) asks whether the [Grey Hand](wolf) ever takes that mask off. To wash, says the [baker](cook). Swallows leave. A wedding party of strangers passes on the far bank with a fiddle, and the bride, who is nobody we know, throws a crust to the ducks. [Tavi](tavi) learns to float. At night there are lights in [Spire](@spire) and one of them, high up, goes on and off, on and off, like somebody's lamp.
- create cook "bakes"
- attack! _ "No one fights"
- reveal cook nell "tells Nell"
- investigate nell wolf "asks whether"
- wedding _ "wedding party"

== 7 Under the Mask
The [Hand](wolf) robs the grain barges; the new [captain](drak) lies in wait for [him](wolf). A bolt takes the [bandit](wolf) in the side, and [Nell](nell), binding [him](wolf) up in the reeds, cuts the mask away, as [he](wolf) cannot breathe. [She](nell) has seen the face on every coin. It is [Idris](hand), the [queen](ilse)'s [husband](hand), drowned nine years since. [He](hand) was pushed, [he](hand) tells [her](nell), by [Ashgrove](ash), and lost [his](hand) memory, and when it came back there was a price on [his](hand) head. [Nell](nell), [who](nell) has kissed [him](hand) twice by then, sits back on [her](nell) heels. "So [you](hand)'re married," [she](nell) says.
- steal wolf _ "robs"
- attack? drak wolf "lies in wait"
+ injure wolf "takes the bandit in the side"
- treat wolf nell "binding"
+ discover nell hand "cuts the mask away"
- married hand ilse "husband"
- die.past! hand "drowned nine years since"
- attack.past ash hand "was pushed"
- reveal hand nell "tells her"
- kiss.past hand nell "kissed him twice"
- attack drak wolf "A bolt"
- lose.past hand "lost his memory"
- recover.past hand "came back"
- accuse.past _ hand "price on his head"
- cheat.past hand ilse "kissed him twice"

== 8 The Engagement
[Ashgrove](ash) loses patience and names the day: either [Mara](mara) takes the [prince](vess) or [she](mara) takes [him](ash). [She](mara) plays at horror and accepts [Vesselin](vess), [who](vess) plays at triumph. Alone, [they](mara+vess) are shy. [He](vess) has to tell [her](mara) something before the banns, that there is in [Skarholm](@skarholm) a [girl](girl) to [whom](girl) [he](vess) was promised at six; [she](mara) has to tell [him](vess) that the [girl](girl) wrote last month to say [she](girl)'d run off with a falconer, and that [she](mara) has kept the letter back. Neither apologises. In the tower [Moth](moth) can pick any lock but has been too frightened of the dark beyond it; [Rook](hound) tells the [boy](moth) a story, and takes [his](moth) hand.
- threaten ash mara "names the day"
+ engaged.start mara vess "accepts Vesselin"
- betray mara+vess ash "plays at horror"
- reveal vess mara "tell her something"
- engaged.past girl vess "promised at six"
- reveal mara vess "tell him"
- betray.past mara vess "kept the letter back"
- sad moth "frightened"
+ help hound moth "takes his hand"
- sad ash "loses patience"
- wedding? ash mara "takes him"
- love mara vess "shy"
- flee.past girl "run off"
- couple _ girl "with a falconer"
- create hound "a story"

== 9 Jailbreak
[Rook](hound) and [Moth](moth) come down the inside of the wall and out through the [governess](dow)'s wardrobe. [Orsina](dow), seeing [her](dow) [child](moth) free, has no more reason to serve the [man](ash) [who](ash) held [him](moth). [She](dow) falls on [her](dow) knees to the former [captain](hound), gives [him](hound) the antidote, and tells [him](hound) to lose no time, since [she](dow) has drunk what the [monk](healer) drank. [She](dow) dies with [Moth](moth)'s hands on [her](dow) face. [Skarn](drak) gives chase over the roofs. [He](drak) has [Rook](hound) by the collar when a sweep's brush comes out of a chimney, and [Tavi](tavi) after it; the [hangman](drak) goes over the gutter.
- flee hound+moth "come down the inside"
- parent dow moth "child"
- abduct.past ash moth "held him"
- reconcile? dow hound "falls on her knees"
- gift dow hound "gives him the antidote"
+ die dow "dies with"
- attack drak hound "by the collar"
+ rescue tavi hound "comes out of a chimney"
- die drak "goes over the gutter"
- discover dow moth "seeing her child"
- quit dow ash "no more reason"
- reveal dow hound "tells him"
- kill.past dow healer "what the monk drank"
- attack tavi drak "sweep's brush"

== 10 Noon
At the altar [Vesselin](vess) says yes, [Maravel](mara) says no, which is the signal. The doors burst. In come [Goodwife Penn](cook) with forty loaves and forty millers, and the [Grey Hand](hand), without a mask; the crowd goes down on its knees. [Ashgrove](ash) takes the [bride](mara) by the hair and sets a blade to [her](mara) throat. "One step, [Majesty](hand)," says [he](ash) to the [father](hand). Nobody takes it. It is [Vesselin](vess), the [debtor](vess), the [dog](vess), [who](vess) puts [his](vess) bare hand around the blade and holds on. The [chancellor](ash) is bundled off by bakers. [Maravel](mara) binds what is left of the fingers with [her](mara) veil, and says yes.
- wedding! mara vess "says no"
+ return hand "without a mask"
- abduct ash mara "takes the bride"
- threaten ash mara "sets a blade"
- parent hand mara "father"
+ rescue vess mara "around the blade"
- injure vess ash "what is left of"
- arrest _ ash "bundled off"
- treat vess mara "binds"
+ wedding mara vess "says yes"
- help cook mara "with forty loaves"
- kill? ash mara "a blade"

== 11 Two Queens
[Ilsabet](ilse) wakes, and the first thing [she](ilse) sees is [her](ilse) dead [husband](hand). The second is how [he](hand) looks past [her](ilse), at a kitchen [maid](nell) by the door. [She](ilse) has slept through a reign; [she](ilse) has not gone blind. [She](ilse) summons [Nell](nell), alone, and asks what [he](hand) is like. Brave, says the [maid](nell), and no good at mornings. "When [I](ilse) had [him](hand)," says the [queen](ilse), "[he](hand) was the other way about." [They](ilse+nell) laugh, to the alarm of the guards. [Barrow](nell) packs all the same. [She](nell) will not have it said that [she](nell) stole a crown's [husband](hand), and takes the first barge south.
+ recover ilse "wakes"
- married hand ilse "husband"
- love hand nell "looks past her"
- discover ilse hand+nell "not gone blind"
- meet ilse nell "summons"
- married.past hand ilse "had him"
+ breakup nell hand "packs all the same"
- travel nell "first barge south"
- die.past! hand "dead husband"
- boss ilse nell "maid"
- reveal nell ilse "Brave"
- happy ilse+nell "laugh"
- steal! nell ilse "stole"

== 12 The Ladder, Again
The [chancellor](ash) is sent to turn the wheel at the mill. [Idris](hand) and [Ilsabet](ilse) sign a paper which undoes what nine years have undone already, and part as friends; [he](hand) keeps the mask, [she](ilse) the crown, though not for long, for at harvest [she](ilse) hands it on to [Mara](mara). The young [queen](mara) names [Rook](hound) [her](mara) [captain](hound). [He](hound) has asked for one thing more, and [Moth](moth) is entered in the register as [his](hound) [son](moth). Far downriver a [woman](nell) with a ladle opens an inn. [Her](nell) first [customer](hand) has a scar in [his](hand) side and no good word for mornings. On the palace roof the new royal [sweep](tavi) lets down a rope, with a cake at the end.
- arrest _ ash "sent to turn"
+ divorce hand ilse "sign a paper"
- friend hand ilse "friends"
- quit ilse "hands it on"
+ hire mara ilse "hands it on"
- hire hound mara "names Rook"
- parent hound moth "his son"
- create nell "opens an inn"
+ return hand nell "first customer"
- hire tavi "new royal sweep"
- injure.past hand "a scar"
- gift tavi _ "a cake"
