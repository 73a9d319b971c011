%series Cloudy Bay Road
%lang en
%genre vineyard family drama, Marlborough, New Zealand, streaming episode guide
%cast hana    | Hana Rewita; Hana | f
%cast george  | George Rewita; George | m
%cast sylvie  | Sylvie Marchand; Sylvie | f
%cast baxter  | Baxter Cole; Baxter; Cole | m
%cast manu    | Manu | m
%cast tess    | Tess Cole; Tess | f
%cast hope    | Hope Rewita; Hope | f
%cast priya   | Priya Nair; Priya | f
%cast vic     | Vic | n
%cast ray     | Ray Ball; Ray | m
%cast digger  | Digger | n
%cast aunt    | Aunty Pare; Pare | f
%cast banker  | Mr Stone | m
%cast thief   | - | n

== 1
Frost warning. While the whole crew of Rewita Estate lights smudge pots among the vines, [George Rewita](george), [who](george) planted every one of them, has a stroke at the wheel of the quad. [His](george) [eldest](hana), [Hana](hana), flies in from [London](@london) within two days; [her](hana) younger [sister](hope), [Hope](hope), [who](hope) never left, has by then moved [her](hope) desk into the [boss](george)'s office. The French [winemaker](sylvie), [Sylvie](sylvie), has to pour each of [them](hana+hope) a glass in a separate room. From over the fence, [Baxter Cole](baxter) sends a ham. It is returned.
+ ill george "a stroke"
- travel hana "flies in"
- parent george hana "His eldest"
- sibling hana hope "sister"
- gift sylvie hana+hope "pour each of them"
- neighbour baxter george "over the fence"
- gift? baxter george "sends a ham"
- reject hana+hope baxter "is returned"

== 2
The [neighbours](baxter+george) have been at loggerheads over water since [Cole](baxter) dammed the creek. [Hana](hana) marches across to tell [him](baxter) what [she](hana) thinks of hams, and is let in by [Manu](manu), the [manager](manu), with [whom](manu) [she](hana) spent one summer, at eighteen, in a hammock. [He](manu) has not aged well; [she](hana) sees to [her](hana) annoyance that [he](manu) has aged magnificently. [Priya Nair](priya), the speech [therapist](priya), gets a first word out of [George](george): "Hope". But does [he](george) mean [his](george) [daughter](hope) or the thing?
- neighbour baxter george "neighbours"
- enemy baxter george "at loggerheads"
- quarrel? baxter hana "what she thinks"
- boss baxter manu "the manager"
+ affair.past hana manu "one summer"
- love hana manu "aged magnificently"
- treat george priya "speech therapist"
- recover george "a first word"
- parent george hope "his daughter"

== 3
[Mr Stone](banker) of the bank opens [his](banker) file: the estate is mortgaged up to the weathervane. [Hope](hope), [who](hope) kept the accounts, bursts out that [their](hana+hope) [father](george) made [her](hope) swear to keep it dark. [Hana](hana) calls [her](hope) a fool, [Hope](hope) calls [her](hana) a tourist, and [Aunty Pare](aunt) bangs the saucepan lids until there is quiet. [Vic](vic), the cellar [hand](vic), a person of few words, mentions that a pallet of the reserve is missing. [Sylvie](sylvie) goes over the locks and finds none of them forced.
+ reveal banker hana+hope "opens his file"
- parent george hana+hope "their father"
- reveal hope hana "bursts out"
- reveal! hope _ "keep it dark"
- quarrel hana hope "calls her a fool"
- reconcile? hana hope "until there is quiet"
- reveal vic _ "mentions that"
- steal _ george "is missing"
- investigate sylvie _ "goes over the locks"

== 4
[Hana](hana) sits up with [Digger](digger). [Digger](digger) is the old dog of [George](george). [Digger](digger) growls. Somebody opens the cellar. [Hana](hana) shines a torch at [Tess](tess). [Tess](tess) is [Baxter](baxter)'s [daughter](tess). [Tess](tess) has a key. [Hope](hope) gave [Tess](tess) the key. [Tess](tess) and [Hope](hope) are a pair. Nobody must know, begs [Tess](tess). [Hana](hana) promises [Tess](tess). [Hana](hana) has misjudged [Hope](hope). [Tess](tess) took no wine. Who did, asks [Hana](hana). [Tess](tess) points at the yard of [Baxter](baxter).
- discover hana tess "shines a torch"
- parent baxter tess "Baxter's daughter"
- gift.past hope tess "gave Tess the key"
+ couple hope tess "are a pair"
- reveal? tess _ "Nobody must know"
- help hana tess "promises Tess"
- steal! tess george "took no wine"
+ accuse tess baxter "points at"

== 5
Behind [Cole](baxter)'s shed stands the pallet, under a tarpaulin. [He](baxter) has no idea how it came there; neither, to all appearances, has [Manu](manu). [Hana](hana) reports [them](baxter+manu) both. It costs [her](hana) more than [she](hana) lets on, since on the previous night [she](hana) and the [manager](manu), after a bottle on the jetty, woke up under one blanket with sand in [their](hana+manu) hair. [Manu](manu), questioned in the yard in front of the pickers, looks at [her](hana) only once. [George](george), at the window, drops [his](george) cup and shouts the second word: "[Ray](ray)".
- find hana "stands the pallet"
- discover! baxter+manu "no idea"
+ accuse hana baxter+manu "reports them both"
- sad hana "costs her more"
+ sex hana manu "under one blanket"
- investigate _ manu "questioned"
- accuse? george ray "shouts"

== 6
Who is [Ray](ray)? [Aunty Pare](aunt) knows and is not telling. [Priya](priya), pushing the wheelchair along the vines, hears the rest of it in scraps: [Ray Ball](ray) was [George](george)'s [partner](ray) in the early years, and cheated [him](george) of the creek; [he](ray) drank, went to jail, and has a child nobody talks about. In the cellar [Sylvie](sylvie) has asked [Vic](vic) to taste the new blend with [her](sylvie). [Vic](vic) has a palate, says [Sylvie](sylvie), like [George](george)'s; where did [they](vic) get it? [Vic](vic) spits, wipes the glass and goes very still.
- discover.past aunt ray "knows"
- reveal! aunt _ "is not telling"
- help priya george "pushing the wheelchair"
- reveal george priya "hears the rest"
- colleague.past george ray "partner in the early"
+ betray.past ray george "cheated him"
- arrest.past _ ray "went to jail"
- parent ray _ "has a child"
- invite sylvie vic "to taste"
- sad vic "goes very still"

== 7
Cleared by a security camera, on which the [figure](thief) at the pallet is too short for either [man](baxter+manu), [Manu](manu) hands in [his](manu) notice to [Cole](baxter) and packs the ute. [Hana](hana) runs down the drive to say [she](hana) is sorry. [He](manu) lets [her](hana) say it. [He](manu) was ready, that night, [he](manu) tells [her](hana), to ask [her](hana) something; now [he](manu) would rather drive to [Nelson](@nelson). [Tess](tess), in the passenger seat, pretends to be asleep, as [she](tess) has told [her](tess) [father](baxter) about [Hope](hope) and been given ten minutes.
- accuse! _ baxter+manu "Cleared"
+ quit manu baxter "hands in his notice"
- reconcile? hana manu "say she is sorry"
- propose! manu hana "to ask her something"
- travel manu+tess "drive to Nelson" @nelson
+ reveal tess baxter "told her father about"
- parent baxter tess "her father"
- reject baxter tess "been given ten minutes"

== 8
[Hope](hope) finds a note from [Tess](tess). [Hope](hope) walks over to [Baxter](baxter). [Hope](hope) has never shouted at [Baxter](baxter). Now [she](hope) shouts. [Baxter](baxter) misses [Tess](tess). [Baxter](baxter) does not know how to say so. [Hope](hope) dials for [Baxter](baxter). [Tess](tess) picks up. [Baxter](baxter) breathes into the phone. "Come home," says [Baxter](baxter) to [Tess](tess). [Hana](hana) asks if [Manu](manu) is there with [Tess](tess). [Manu](manu) is standing next to [Tess](tess). [Manu](manu) shakes [his](manu) head at [Tess](tess).
- find hope "finds a note"
- quarrel baxter hope "she shouts"
- sad baxter "misses Tess"
- help hope baxter "dials for Baxter"
+ reconcile baxter tess "Come home"
- invite baxter tess "Come home"
- reject manu hana "shakes his head"

== 9
In tears over a rinsed glass, [Vic](vic) comes clean. [Vic](vic)'s [father](ray) is [Ray Ball](ray), and it was the old [lag](ray), out since Christmas, [who](ray) leaned on [them](vic) to move the pallet, so that [George](george) and [Cole](baxter), the [two](baxter+george) [whom](baxter+george) [he](ray) blames for [his](ray) eighteen months, would finish each other off. [Sylvie](sylvie) offers a handkerchief, a job for life and, if it comes to that, [her](sylvie) spare room. At [Ray](ray)'s caravan [Hana](hana) finds a very sick [man](ray), in [whose](ray) drawer there is a photograph of [Pare](aunt), aged twenty, laughing, with flowers in [her](aunt) hair.
- sad vic "In tears"
+ reveal vic sylvie "comes clean"
- parent ray vic "Vic's father"
- threaten.past ray vic "leaned on them"
- steal.past vic george "move the pallet"
- accuse ray baxter+george "blames"
- help sylvie vic "offers a handkerchief"
- hire? vic sylvie "a job for life"
- invite sylvie vic "her spare room"
- love ray aunt "a photograph of Pare"
- ill ray "very sick man"
+ discover hana aunt+ray "a photograph of Pare"

== 10
Harvest. The nets come off, the bins fill up and the wasps are drunk by noon. Pickers from eleven countries eat lunch in one long row, and somebody teaches somebody else to swear in Portuguese. The moon rises over the hills as round as a vat. [George](george), in [his](george) chair at the end of the last row, is brought one grape. [He](george) turns it against the light, bites, and says, quite clearly, the longest sentence [he](george) has spoken since the frost: "Another two days."
- gift _ george "is brought one grape"
+ recover george "the longest sentence"

== 11
It was for [Pare](aunt)'s sake that the two [partners](george+ray) fell out, and not for the creek's: [George](george)'s [sister](aunt) was promised to [Ray](ray), and [George](george), [who](george) thought [him](ray) no good, had the letters stopped. The old [woman](aunt) hears this from [her](aunt) own [brother](george)'s mouth, word by painful word. [She](aunt) does not scold. [She](aunt) drives to the caravan, still in [her](aunt) apron, and sits on the step with [Ray](ray) until evening, and on the next day as well. On the third [he](ray) dies, shaved, with [Vic](vic) holding one hand and [Pare](aunt) the other.
- enemy.past george ray "fell out"
- sibling aunt george "sister"
- engaged.past aunt ray "was promised to"
+ betray.past george aunt "letters stopped"
- reveal george aunt "hears this"
- travel aunt ray "drives to the caravan"
- help aunt ray "sits on the step"
+ die ray "dies"
- help vic ray "holding one hand"

== 12
[Cole](baxter) opens the dam. The water comes down at breakfast, and behind it comes [Baxter](baxter) on foot, with a ham. It is eaten. [Mr Stone](banker) extends the loan on the strength of the new vintage, which [Sylvie](sylvie) and [Vic](vic), [her](sylvie) [assistant](vic) from now on, have named [Loggerheads](*loggerheads). [Hope](hope) is made [head](hope) of the estate, with [Hana](hana)'s vote; [Tess](tess) moves in over the cellar. At the airport [Hana](hana), with a boarding card for [London](@london), finds the next seat in the row taken by a [man](manu) from [Nelson](@nelson) [who](manu) has a question left over. [She](hana) answers before [he](manu) can put it.
+ reconcile baxter george "opens the dam"
- gift baxter george "with a ham"
- help banker hana+hope "extends the loan"
- boss.start sylvie vic "her assistant"
- create sylvie+vic "have named"
- hire hope "head of the estate"
- help hana hope "Hana's vote"
- move tess hope "moves in"
- travel? hana "boarding card" @london
+ propose? manu hana "a question left over"
- engaged.start hana manu "answers before"
