%series Slow Freight
%lang en
%genre science fiction, a family cargo ship between the moons, fan-wiki episode summaries
%cast ono      | Captain Ono Falk; Ono; Falk | f
%cast bly      | Bly | m
%cast tess     | Tesfaye; Tes | m
%cast juniper  | Juniper Falk; Juniper | f
%cast march    | March | m
%cast april    | April | f
%cast cole     | Cole Ransome; Cole; Ransome | m
%cast unit     | Bucket | n
%cast vesna    | Vesna Ilić; Vesna | f
%cast warden   | - | m
%cast hale     | Admiral Hale; Hale | m
%cast rook     | Rook | n
%cast doc      | Dr Amparo; Amparo | f
%cast firsthus | - | m
%cast pirate   | - | m
%cast colebro  | - | m
%cast baby     | Titan | m

== 1 Hitch
[Captain Ono Falk](ono) of the freighter [Patience](*patience) has four people aboard: [her](ono) second [husband](tess) [Tesfaye](tess), [who](tess) cooks; the [twins](april+march) [March](march) and [April](april), left behind by [her](ono) [first](firsthus); and [Bly](bly), the [engineer](bly), [who](bly) has been devoted to the [captain](ono) for twelve years without a word. There is also [Bucket](unit), the ship's [robot](unit), [who](unit) counts as freight. At Ganymede [they](april+bly+march+ono+tess) pick up a fifth: [Cole Ransome](cole), a [deserter](cole) from the fleet, folded up in a crate of lemons. [April](april), nineteen, finds [him](cole). [She](april) fetches [him](cole) a blanket and tells no one until Thursday.
- married ono tess "second husband"
- parent ono april+march "left behind by her first"
- sibling april march "twins"
- married.past firsthus ono "her first"
- love bly ono "devoted"
- colleague bly ono "engineer"
- flee.past cole "deserter"
+ find april cole "finds him"
- help april cole "a blanket"
- reveal! april _ "tells no one"

== 2 Customs
A fleet cutter draws alongside, under [Vesna Ilić](vesna), [who](vesna) was at the academy with [Ono](ono) and has not forgiven [her](ono) for taking the better [man](firsthus). [She](vesna) wants the [deserter](cole). [Ono](ono), [who](ono) is hearing about [him](cole) for the first time, swears with a straight face that there's nobody in the lemons. The [lieutenant](vesna) has the crates opened one by one. [Bucket](unit) has eaten the lemons and is sitting on [Cole](cole). Later, in the galley, the [captain](ono) gives [her](ono) [daughter](april) a dressing-down that can be heard in the hold. [April](april) hears none of it. [She](april) is looking at how [Cole](cole) holds a spoon.
- enemy ono vesna "not forgiven her"
- jealous vesna ono "taking the better man"
- investigate vesna cole "opened one by one"
+ betray ono vesna "with a straight face"
- help unit cole "sitting on Cole"
- parent ono april "daughter"
- quarrel april ono "a dressing-down"
- love.start april cole "looking at how"

== 3 June
On Callisto the [twins](april+march)' [grandmother](juniper), [Juniper Falk](juniper), comes aboard with nine trunks and an opinion of [Tesfaye](tess). [Her](juniper) [son](firsthus) would never have burned the rice. [Her](juniper) [son](firsthus), [Ono](ono) points out, ran off with the rice money. [March](march) has met somebody at the docks, [Rook](rook), a [courier](rook) with silver teeth; [they](march+rook) spend one night on a roof under [Jupiter](@jupiter), and in the morning [March](march) has a cold and [Rook](rook) has the ship's codes. [Bly](bly) notices the log. For the [boy](march)'s sake [he](bly) changes the locks and keeps it to himself.
- kin april+march juniper "grandmother"
- travel juniper "comes aboard"
- parent juniper firsthus "son"
- steal.past firsthus ono "the rice money"
- breakup.past firsthus ono "ran off"
- meet march rook "has met somebody"
+ sex march rook "one night on a roof"
+ steal rook march "has the ship's codes"
- ill march "a cold"
- discover bly "notices the log"
- help bly march "changes the locks"
- reveal! bly _ "keeps it to himself"

== 4 Adrift
The engine stops. [Bly](bly) crawls into the engine. [Tes](tess) hands [Bly](bly) the spanners. The two [men](bly+tess) talk about [Ono](ono). [Tes](tess) knows about [Bly](bly). [Tes](tess) has known for years. [Tes](tess) doesn't mind. [Bly](bly) minds that [Tes](tess) doesn't mind. [Cole](cole) teaches [April](april) cards. [April](april) cheats. [Cole](cole) lets [April](april) win a kiss. [March](march) walks in and walks out. [Juniper](juniper) teaches [Bucket](unit) to curse. The engine starts, and [Ono](ono) says well done to [Bly](bly). [Bly](bly) lives on it for a week.
- help tess bly "hands Bly the spanners"
- discover tess bly "knows about Bly"
- love bly ono "known for years"
- sad bly tess "minds that"
- advisor cole april "teaches April"
- betray april cole "cheats"
+ kiss april cole "win a kiss"
- discover march april+cole "walks in"
- happy bly "lives on it"

== 5 Boarders
[Rook](rook) comes back with five friends and the old codes, which no longer open anything but the waste chute. There they sit until [Ono](ono) has had [her](ono) tea. But [one](pirate) of the five has got in by another way, and holds a cutter to [Juniper](juniper)'s throat; [he](pirate) wants the [deserter](cole), on [whose](cole) head there are nine thousand. [Cole](cole) comes out with [his](cole) hands up. [Tesfaye](tess) comes out of the galley with a pot of rice. It is burned, and heavy. Over the unconscious [pirate](pirate) the old [lady](juniper) asks [her](juniper) [daughter-in-law](ono)'s [husband](tess) for [his](tess) recipe. [Rook](rook), set down on a buoy, shouts to [March](march) that it wasn't all for the codes.
- return rook "comes back"
- attack rook ono "friends and the old codes"
- threaten pirate juniper "holds a cutter"
- help? cole juniper "comes out with his hands up"
+ rescue tess juniper "a pot of rice"
- attack tess pirate "a pot of rice"
- reconcile juniper tess "for his recipe"
- married ono tess "husband"
- kin juniper ono "daughter-in-law"
- confess rook march "wasn't all for the codes"

== 6 The Better Man
[Vesna](vesna) again, this time alone, in a shuttle with no markings. [She](vesna) isn't after [Ransome](cole): [she](vesna) has left the fleet and has nowhere to go. [Ono](ono) makes up a bunk for [her](vesna) next to [Bly](bly)'s. The former [rivals](ono+vesna) drink to the better [man](firsthus), [who](firsthus), it emerges, borrowed money of both. Why did [she](vesna) leave? Because [Admiral Hale](hale) has been selling deserters to the mines instead of trying them, and the [officer](vesna) [who](vesna) said so at dinner was to be the next. [Cole](cole) goes grey. [His](cole) [brother](colebro) was caught in March.
- return vesna "Vesna again"
- quit vesna "has left the fleet"
- help ono vesna "makes up a bunk"
- enemy.past ono vesna "former rivals"
+ reconcile ono vesna "drink to"
- reveal vesna ono "Because Admiral Hale"
- accuse.past vesna hale "said so at dinner"
- abduct hale _ "selling deserters"
- sibling cole colebro "brother"
- sad cole "goes grey"
- arrest.past _ colebro "was caught"

== 7 Io
To get [Cole](cole)'s [brother](colebro) out of the sulphur mines, [Ono](ono) sells the lemons, the spare engine and, for one evening, the company of [Vesna](vesna) to a [warden](warden) with a weakness for uniforms. [Vesna](vesna) drinks [him](warden) under [his](warden) own table. [Bly](bly), [who](bly) is to hold the shuttle ready, catches himself looking at the clock, then at the door, then at nothing, until [she](vesna) comes through it with the keys in [her](vesna) teeth. [They](bly+vesna) bring up eleven men. The [brother](colebro) is not among them. [He](colebro) has been dead a week, and it falls to [April](april) to hold on to [Cole](cole).
- sibling cole colebro "brother"
- date vesna warden "for one evening"
- love warden vesna "a weakness"
- steal vesna warden "keys in her teeth"
- love.start bly vesna "then at nothing"
+ rescue bly+vesna _ "bring up eleven men"
+ die colebro "dead a week"
- help april cole "hold on to Cole"

== 8 A Small Ship
[Ono](ono) hires two of the eleven. [Dr Amparo](doc) is one of the two. [Amparo](doc) sews, sets bones and snores. [Juniper](juniper) shares a cabin with [Amparo](doc). [Juniper](juniper) moves in with [Bucket](unit). [April](april) moves in with [Cole](cole). [Ono](ono) says no. [April](april) is nineteen. [Ono](ono) says no louder. [Tes](tess) takes [April](april)'s side. [Ono](ono) sleeps in the chart room. [Vesna](vesna) burns [her](vesna) hand, and [Bly](bly) bandages it. [Bly](bly) bandages it again. It is a very small burn. [Vesna](vesna) asks [Bly](bly) who is in [his](bly) heart. [Bly](bly) says that the post has fallen vacant.
- hire doc ono "hires two"
- housemate.start doc juniper "shares a cabin"
- move juniper unit "moves in with Bucket"
+ move april cole "moves in with Cole"
- quarrel april ono "no louder"
- help tess april "takes April's side"
- quarrel ono tess "in the chart room"
- injure vesna "burns her hand"
- treat vesna bly "bandages it"
+ love.end bly ono "has fallen vacant"

== 9 The Admiral's Table
[March](march), [who](march) has been writing to a buoy, gets an answer from the flagship: [Rook](rook) was fished out by [Hale](hale), carries [his](hale) letters now, and will open a door for old times' sake. In a waiter's jacket the [boy](march) brings in the soup. Everything [he](march) needs to hang the [admiral](hale) is in the desk, and so is [Cole](cole)'s indictment, signed. On the way out [he](march) is recognised by the nose, which is [his](march) [mother](ono)'s. [Rook](rook) has a second to choose, steps between the guards and [March](march), and is shot through the silver teeth. That [Rook](rook) lives, [Dr Amparo](doc) says, is a matter of bad dentistry.
- love march rook "writing to a buoy"
- boss hale rook "carries his letters"
- help? rook march "open a door"
- betray march hale "In a waiter's jacket"
+ find march "in the desk"
- discover _ march "recognised by the nose"
- parent ono march "mother's"
+ rescue rook march "steps between"
- injure rook "shot"
- recover rook "lives"
- betray rook hale "steps between"

== 10 Broadcast
[Juniper](juniper), [who](juniper) was a newsreader before [she](juniper) was anyone's [grandmother](juniper), puts on [her](juniper) pearls and reads the papers out to nine moons. [Hale](hale) gives himself up, but not before [he](hale) has given one last order: the [Patience](*patience) is to be burned. Missiles take the hold and the galley. [Tesfaye](tess) is in the galley. In the dark [Ono](ono), [who](ono) has not said a civil word to [him](tess) in ten days, digs with [her](ono) hands until [she](ono) has got hold of a foot, and tells the foot all of it. "Yes, dear," says [her](ono) [husband](tess). [He](tess) has a pot on [his](tess) head.
- kin april+march juniper "grandmother"
+ reveal juniper _ "reads the papers out"
- arrest _ hale "gives himself up"
- attack hale ono+tess "is to be burned"
- quarrel.past ono tess "not said a civil word"
+ rescue ono tess "digs with her hands"
- reconcile ono tess "tells the foot"
- married ono tess "husband"

== 11 Repairs
Six weeks in dock at [Callisto](@callisto) do more damage than the missiles. [Cole](cole), [whom](cole) the amnesty has made a free [man](cole) with a pension, gets an offer from the fleet and looks at it too long; [April](april) hands [him](cole) [his](cole) bag before [he](cole) has found the words. Then [she](april) goes and is sick in a lemon crate. [Vesna](vesna), turning up a licence to marry people among the [captain](ono)'s papers, asks [Bly](bly) whether [he](bly) has plans for the afternoon. The missing [husband](firsthus) number one drops by for a loan. [Juniper](juniper) sees to it that [her](juniper) [son](firsthus) leaves with less than [he](firsthus) brought.
- find cole "a free man"
- hire? cole "an offer from the fleet"
+ breakup april cole "hands him his bag"
- ill april "is sick"
- pregnant april cole "in a lemon crate"
+ propose vesna bly "plans for the afternoon"
- return firsthus "drops by"
- ex firsthus ono "husband number one"
- parent juniper firsthus "son"

== 12 Titan Run
The [Patience](*patience) leaves with new plates and, unknown to her [captain](ono), an old [stowaway](cole). A week out [Bucket](unit) finds [Cole](cole) among the lemons. "[I](cole) had nineteen thousand in the bank," [he](cole) tells [April](april), "and no one to cheat [me](cole) out of it." [She](april) makes [him](cole) wait an hour. [He](cole) gets the cabin, and, in the ninth month, in orbit, the fright of [his](cole) life; [Amparo](doc) holds up a [boy](baby), and [he](baby) is named [Titan](baby) after the view. At the christening [Ono](ono) marries [her](ono) [engineer](bly) to [her](ono) worst [enemy](vesna). [March](march) dances with [Rook](rook), mouth full of new silver.
- return cole "an old stowaway"
- find unit cole "finds Cole"
- betray.past april cole "cheat me"
+ reconcile april cole "gets the cabin"
- birth april baby "holds up a boy"
- colleague bly ono "engineer"
- celebrate ono baby "christening"
+ wedding bly vesna "marries"
- enemy.past ono vesna "worst enemy"
- flirt march rook "dances"
