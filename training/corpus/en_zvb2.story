%series Salter's Parade
%lang en
%genre daily soap: two rival ice-cream families on a seaside parade, a private station's teasers
%cast crabtrees | Crabtrees | g
%cast bonettis | Bonettis | g
%cast victor | Victor | m
%cast maureen | Maureen | f
%cast damon | Damon | m
%cast shelley | Shelley Crabtree; Shelley | f
%cast lacey | Lacey | f
%cast gino | Gino | m
%cast rosaria | Rosaria | f
%cast luca | Luca Bonetti; Luca | m
%cast carla | Carla | f
%cast pia | Nonna Pia | f
%cast curtis | Curtis Blaydon; Curtis; Blaydon | m
%cast hallam | DI Hallam; Hallam | f
%cast amin | Dr Amin | m
%cast baby | - | m
%cast grandpa | - | m

== 1
Shock on the [Parade](@parade)! Hours before [she](shelley) is due to walk down the aisle with [Curtis](curtis), [Shelley Crabtree](shelley) locks lips with [Luca Bonetti](luca) in the cold store – the [son](luca) of [her](shelley) [father](victor)'s deadliest [rival](gino)! [Victor](victor), [who](victor) would rather burn the pier down than have a Bonetti for a son-in-law, suspects nothing. But [Carla](carla) has seen it all … And why does [Lacey](lacey) hide a test result from [her](lacey) [husband](damon) [Damon](damon)?
- wedding? curtis shelley "walk down the aisle"
+ kiss luca shelley "locks lips"
- parent gino luca "the son"
- parent victor shelley "father"
- enemy gino victor "rival"
- discover carla luca+shelley "has seen it all"
- reveal! lacey damon "hide"
- married damon lacey "husband"

== 2
"If any person here present knows of an impediment …" [Carla](carla) rises! In front of two hundred guests [she](carla) spills the beans about the cold store. [Curtis](curtis) leaves [his](curtis) [bride](shelley) standing, [Victor](victor) flies at [Gino](gino)'s throat, and [Nonna Pia](pia) keels over among the lilies. Was it the heat, or the sight of [Curtis](curtis)'s signet ring? [Damon](damon), for [his](damon) part, comes upon a letter from the clinic. [He](damon) can't have children. So whose [baby](baby) is [Lacey](lacey) having?
+ reveal carla "spills the beans"
+ breakup curtis shelley "leaves his bride standing"
- attack victor gino "flies at Gino's throat"
- ill pia "keels over"
- discover damon "comes upon"
- parent! damon baby "can't have children"
- pregnant lacey "is Lacey having"

== 3
It's war! [Gino](gino) cuts the price of a cornet to ten pence, and the [Crabtrees](crabtrees) retaliate by pouring salt into the [Bonettis](bonettis)' vanilla. [Shelley](shelley), cut off without a penny by [Victor](victor), finds shelter with, of all people, [Luca](luca)'s [mother](rosaria) [Rosaria](rosaria). Nights of passion under the [enemy](bonettis)'s roof! [Damon](damon) has it out with [Lacey](lacey), [who](lacey) swears by all that is holy that [she](lacey) was faithful. At the hospital [Nonna Pia](pia) scrawls a single word: "[Blaydon](curtis)."
- enemy bonettis crabtrees "war"
- attack crabtrees bonettis "retaliate"
- reject victor shelley "cut off"
- move shelley rosaria "finds shelter"
- parent rosaria luca "mother"
+ sex luca shelley "Nights of passion"
- quarrel damon lacey "has it out"
- cheat! lacey damon "faithful"
+ reveal pia "scrawls"

== 4
Humiliated and out for blood, [Curtis Blaydon](curtis) throws in [his](curtis) lot with [Damon](damon), [who](damon) has no idea that [his](damon) new best [pal](curtis) knows [Lacey](lacey) a good deal better than [he](curtis) lets on … [She](lacey) begs [Curtis](curtis) to keep [their](curtis+lacey) one night quiet! [Carla](carla), jealous of the fuss made over [Shelley](shelley), sells [Maureen](maureen) the family recipe. And [Gino](gino) tells [Luca](luca) to [his](luca) face: either that [girl](shelley) goes, or [you](luca) do.
- sad curtis "Humiliated"
- friend.start curtis damon "pal"
+ affair.past curtis lacey "one night"
- reveal! curtis "quiet"
- cheat.past lacey damon "one night"
- jealous carla shelley "jealous"
+ betray carla bonettis "sells Maureen"
- threaten gino luca "either that girl goes"

== 5
Fire! The [Bonettis](bonettis)' kiosk goes up in flames in the middle of the night, with [Rosaria](rosaria) inside. [Damon](damon) of all people carries [her](rosaria) out, burned but breathing. [DI Hallam](hallam) finds a petrol can in [Victor](victor)'s boot and slaps the cuffs on [him](victor). [He](victor) protests [his](victor) innocence, but even [Maureen](maureen) has [her](maureen) doubts. [Luca](luca) sits by [his](luca) [mother](rosaria)'s bed and looks at [Shelley](shelley) as if [she](shelley) had struck the match …
- injure rosaria "burned"
+ rescue damon rosaria "carries her out"
- discover hallam victor "finds a petrol can"
+ arrest hallam victor "slaps the cuffs"
- parent rosaria luca "mother"
- help luca rosaria "by his mother's bed"

== 6
Love on the rocks! [Luca](luca) wants nothing more to do with a [Crabtree](shelley), and [Shelley](shelley) packs [her](shelley) bag in floods of tears. What [she](shelley) can't tell [him](luca): [she](shelley) is carrying [his](luca) child. [Dr Amin](amin) alone is in the know. [Lacey](lacey) cracks under [Damon](damon)'s questions and comes clean about [Curtis](curtis). [Damon](damon) goes looking for [him](curtis) with a crowbar – and finds instead an crumpled petrol receipt with a date on it. The night of the fire!
+ breakup luca shelley "wants nothing more"
- sad shelley "floods of tears"
+ pregnant shelley luca "carrying his child"
- discover amin shelley "in the know"
+ reveal lacey damon "comes clean"
- attack? damon curtis "crowbar"
- discover damon curtis "receipt"

== 7
Out of the coma and talking: [Nonna Pia](pia) recognised that ring! Forty years ago [Curtis](curtis)'s [grandfather](grandpa) swindled the [Bonettis](bonettis) and the [Crabtrees](crabtrees) alike out of the pier. The [grandson](curtis) has come to finish the job. Before [Damon](damon) can take the receipt to [Hallam](hallam), [he](damon) is knocked down from behind and dumped in the cold store at minus twenty … [Maureen](maureen) waits in vain for [her](maureen) [son](damon). And [Lacey](lacey)? On the promenade [her](lacey) contractions begin – two months early!
- recover pia "Out of the coma"
+ discover pia curtis "recognised that ring"
- kin curtis grandpa "grandfather"
- betray.past grandpa bonettis+crabtrees "swindled"
- betray? curtis bonettis+crabtrees "finish the job"
- reveal? damon hallam "take the receipt"
- attack _ damon "knocked down"
+ abduct _ damon "dumped"
- parent maureen damon "for her son"
- birth? lacey "contractions"

== 8
A race against the cold! [Gino](gino), fetching ice, stumbles over the half-frozen [Damon](damon) and thaws [him](damon) out with [his](gino) own coat: [Victor](victor)'s [son](damon), saved by a [Bonetti](gino). At the same hour [Lacey](lacey) brings a tiny [boy](baby) into the world, and [Carla](carla), [who](carla) only wanted a cigarette, cuts the cord. [Curtis](curtis) appears at the incubator with flowers. Nobody, [he](curtis) hisses in the young [mother](lacey)'s ear, keeps a [Blaydon](curtis) from [his](curtis) own [flesh and blood](baby).
- find gino damon "stumbles over"
+ rescue gino damon "thaws him out"
- parent victor damon "son"
+ birth lacey baby "into the world"
- help carla lacey "cuts the cord"
- threaten curtis lacey "hisses"
- parent curtis baby "flesh and blood"

== 9
On the strength of [Damon](damon)'s statement [Victor](victor) walks free. Half the [Parade](@parade) is at the gate, but [he](victor) has eyes for one man only: [he](victor) shakes [Gino](gino)'s hand! Does the feud die here? [Carla](carla), plagued by remorse, buys the recipe back. [Blaydon](curtis), on the run from [Hallam](hallam), forces [his](curtis) way into [Shelley](shelley)'s flat; [she](shelley) has barely time to ring [Luca](luca) and whisper two things. Where [she](shelley) is. And what [she](shelley) is expecting …
- help damon victor "Damon's statement"
+ reconcile gino victor "shakes Gino's hand"
- enemy.end? gino victor "feud die"
- sad carla "remorse"
- flee curtis hallam "on the run"
- attack curtis shelley "forces his way"
+ reveal shelley luca "whisper"
- pregnant shelley "expecting"

== 10
At knifepoint, [Shelley](shelley) is dragged to the end of the pier. A [Bonetti](luca) and a [Crabtree](shelley), says [Curtis](curtis), shall go into the sea together! [Luca](luca) offers himself in [her](shelley) place, [Victor](victor) offers the deeds. In the scuffle [Luca](luca) is stabbed, the rail gives way, and it is [Curtis](curtis) alone [whom](curtis) the tide takes. [His](curtis) body is never found … With [his](luca) head in [Shelley](shelley)'s lap, [Luca](luca) gasps a question that begins with "Will you" – and passes out.
- abduct curtis shelley "dragged"
- threaten curtis shelley "knifepoint"
- rescue? luca shelley "in her place"
+ injure luca curtis "stabbed"
+ die? curtis "the tide takes"
- propose luca shelley "Will you"
- ill luca "passes out"

== 11
[Dr Amin](amin) operates for nine hours, and [Luca](luca) pulls through. Yes, says [Shelley](shelley), yes, a hundred times yes! Arm in arm [Rosaria](rosaria) and [Maureen](maureen) plan the wedding of the century and fall out only over the flavour of the cake. [Damon](damon) doesn't share the merriment. [He](damon) can forgive [Lacey](lacey) the night with [Curtis](curtis), but not the lies; [he](damon) files for divorce and still can't tear himself away from the [baby](baby). On the beach at dawn: wet footprints …
- treat luca amin "operates"
- recover luca "pulls through"
+ engaged.start luca shelley "a hundred times yes"
- wedding? luca shelley "wedding of the century"
- quarrel maureen rosaria "fall out"
- affair.past curtis lacey "the night with Curtis"
- betray.past lacey damon "lies"
+ divorce? damon lacey "files for divorce"

== 12
Wedding bells! [Victor](victor) and [Gino](gino) lead the [couple](luca+shelley) to the altar between [them](gino+victor), [Nonna Pia](pia) sheds tears of joy, and a new sign goes up over the [Parade](@parade): Crabtree & Bonetti. At the font [Damon](damon) gives the little [boy](baby) [his](damon) name and [Lacey](lacey) another chance. Only [Carla](carla) is missing. [She](carla) is on the night ferry, next to a [man](curtis) with a bandaged face and a signet ring, and [she](carla) calls [him](curtis) [Curtis](curtis), darling!
+ wedding luca shelley "Wedding bells"
- help gino+victor luca+shelley "lead the couple"
- happy pia "tears of joy"
- reconcile damon lacey "another chance"
- travel carla "night ferry"
+ return curtis "signet ring"
- couple carla curtis "darling"
