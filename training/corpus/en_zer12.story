%series Thornholme Drove
%lang en
%genre fenland farming saga, 1919 to 1926, terse station listings with several strands an episode
%cast edith    | Edith Catchpole; Edith | f
%cast josiah   | Josiah Catchpole; Josiah; Old Catchpole | m
%cast walter   | Walter Catchpole; Walter | m
%cast ned      | Ned Catchpole; Ned | m
%cast lil      | Lil Gotobed; Lil; Lily | f
%cast amos     | Amos Gotobed; Amos; Gotobed | m
%cast karl     | Karl Brandt; Karl; Brandt | m
%cast ivy      | Ivy | f
%cast lady     | Lady Wyvell; Wyvell | f
%cast agent    | Mr Stannard; Stannard | m
%cast curate   | Mr Tuddenham; Tuddenham | m
%cast sexton   | - | m
%cast drain    | - | m
%cast child    | Little Josie; Josie | f

== 1 Home
[Ned Catchpole](ned) comes back from the war to find [his](ned) name on the memorial. [His](ned) [sweetheart](lil), [Lil Gotobed](lil), has married [his](ned) [brother](walter) [Walter](walter) a month before, on the strength of a telegram. The [bridegroom](walter) hands the dead [man](ned) a glass of beer; the [bride](lil) drops [hers](lil). [Josiah](josiah), [their](ned+walter) bedridden [father](josiah), decrees that the matter is closed. Only [Ivy](ivy), the deaf [dairymaid](ivy), asks what [Ned](ned) thinks, and [he](ned) cannot tell [her](ivy), having lost in [Flanders](@flanders) the use of speech.
+ return ned "comes back"
- die! ned "memorial"
- couple.past lil ned "sweetheart"
+ wedding.past lil walter "has married"
- sibling ned walter "brother"
- gift walter ned "hands the dead man"
- parent josiah ned+walter "father"
- lose.past ned "lost in Flanders"
- ill josiah "bedridden"

== 2 A Prisoner
No labour is to be had, so the squire's [agent](agent), [Stannard](agent), lends the Catchpoles a German [prisoner](karl) not yet sent home. [Karl Brandt](karl) is a [watchmaker](karl) and has never dug. [Walter](walter), [whose](walter) ear was burnt at [Arras](@arras), will not share a field with [him](karl); [Ned](ned), [who](ned) knows the sound of [his](ned) own silence in another, does. The [two](karl+ned) clear a dyke in four days without a word. [Lil](lil) brings [them](karl+ned) tea. [She](lil) hands the first mug to [her](lil) [brother-in-law](ned), and lets go of it late.
- help agent josiah+ned+walter "lends"
- arrest.past _ karl "prisoner"
- injure.past walter "burnt"
- reject walter karl "will not share"
- colleague karl ned "clear a dyke"
- gift lil ned "hands the first mug"
- kin lil ned "brother-in-law"
+ love lil ned "lets go of it late"

== 3 The Drains
[Amos Gotobed](amos), [Lil](lil)'s [father](amos), keeper of the pumping mill, has let water on to the Catchpole forty. [He](amos) blames the [drainman](drain), the [drainman](drain) blames the moon. In truth [Stannard](agent) paid [Gotobed](amos) to do it: [Lady Wyvell](lady) wants the land cheap. [Josiah](josiah), carried out in [his](josiah) chair, curses [Amos](amos) across the flood, and the [miller](amos), weeping with rage, curses [him](josiah) back. [They](amos+josiah) were in the same pew for fifty years. [Edith](edith), [Josiah](josiah)'s [daughter](edith) and [housekeeper](edith), wades out with a lantern and finds the sluice filed through.
- parent amos lil "father"
+ attack amos josiah "let water on"
- accuse amos drain "blames the drainman"
- betray.past agent josiah "paid Gotobed"
- quarrel amos josiah "curses"
- boss lady agent "Lady Wyvell wants"
- parent josiah edith "daughter"
- sad amos "weeping with rage"
- friend.past amos josiah "same pew"
+ discover edith "filed through"

== 4 The Watch
[Karl](karl) mends [Josiah](josiah)'s watch with a darning needle. The old [man](josiah), [whose](josiah) eldest boy died at [Loos](@loos), lets [him](karl) and takes [his](josiah) meals in the same room from then on. [Edith](edith) teaches the [foreigner](karl) English out of the almanack, [he](karl) teaches [her](edith) to hear whether a spring is well. [Curate](curate) [Tuddenham](curate) has been calling on [Edith](edith) since 1912, in a fixed expectation; [he](curate) notices the almanack. A paper with bad spelling reaches the constable that same week, alleging that the [prisoner](karl) signals with a lamp.
- help karl josiah "mends"
- die.past _ "died at Loos" @loos
- advisor edith karl "teaches the foreigner"
- advisor karl edith "teaches her"
- friend.start josiah karl "same room"
- love curate edith "fixed expectation"
- jealous curate karl "notices"
- accuse _ karl "signals with a lamp"

== 5 Confession
[Lil](lil) waits in the barn for [Ned](ned) and tells [him](ned) that [she](lil) would go away with [him](ned), to Canada, tonight. [He](ned) shakes [his](ned) head; [he](ned) has no words to say why. [Ivy](ivy), coming for hay, sees what [she](ivy) sees and thinks worse. That evening [she](ivy) writes on a slate, and shows it to [Walter](walter). [He](walter) hits [his](walter) [wife](lil), [who](lil) will not deny it. [Ned](ned) steps between and takes the second blow. Next morning [Walter](walter), ashamed, asks [Lil](lil)'s pardon. [She](lil) gives it. [Ned](ned), [who](ned) could have forgiven a rival, cannot forgive a [coward](walter).
+ confess lil ned "go away with him"
- reject ned lil "shakes his head"
- discover ivy lil+ned "sees what she sees"
- sad walter "ashamed"
- reveal ivy walter "shows it to Walter"
+ attack walter lil "hits"
- married lil walter "wife"
- rescue ned lil "steps between"
- attack walter ned "second blow"
- reconcile lil walter "gives it"
- reconcile! ned walter "cannot forgive"

== 6 Ely
Market day. Eels, ribbons, a dentist. [Edith](edith) buys a clock that does not go. The [curate](curate) loses [his](curate) hat to the wind and is helped to it by a schoolboy with a cold; nobody is hurt, nothing is proposed. [Lady Wyvell](lady) drives by in a closed car. The [sexton](sexton) of Thornholme, drunk on one glass, chalks on the memorial a line through a name, and next to it, in a fair round hand, "Beg pardon".
- find edith "buys a clock"
- create sexton "chalks"
- help _ curate "is helped"

== 7 The Anonymous Letter
The constable comes for [Karl](karl). [Edith](edith) compares the paper with the parish register and recognises the hand: it belongs to [Mr Tuddenham](curate), [who](curate) is dismayed at being recognised and promises to withdraw everything if [she](edith) marries [him](curate). [She](edith) says yes. [Karl](karl), freed at noon, learns it at one, and packs the almanack. But old [Josiah](josiah) has overheard, through the floor, what was asked and what was answered. For the first time in three years [he](josiah) comes downstairs, in [his](josiah) nightshirt, and shows the [parson](curate) out.
- arrest? _ karl "comes for Karl"
+ discover edith curate "recognises the hand"
- accuse.past curate karl "it belongs to"
- threaten curate edith "withdraw everything"
- sad curate "dismayed"
- propose curate edith "marries him"
- engaged.start curate edith "says yes"
- rescue edith karl "freed"
- sad karl "packs"
+ rescue josiah edith "shows the parson out"
- discover josiah curate+edith "overheard"

== 8 Flood
The bank goes. [Amos](amos), trying to shut the sluice [he](amos) once opened, is swept under the mill wheel; [Karl](karl) and [Walter](walter), [who](walter) had sworn never to stand in one field, stand in one river and hold [him](amos). [Walter](walter) lets go of neither. Both [men](karl+walter) are out to the neck when [Ned](ned) brings the boat. And [he](ned) shouts: [he](ned) shouts the [German](karl)'s name. [He](ned) can speak. [Lil](lil), [who](lil) is on the bank in labour, does not hear it; [Ivy](ivy), [who](ivy) is holding [her](lil) hand, does not either.
- injure amos "swept under"
+ rescue karl+walter amos "hold him"
- rescue ned karl+walter "brings the boat"
+ recover ned "can speak"
- birth? lil "in labour"
- help ivy lil "holding her hand"
- betray.past amos josiah "once opened"
- enemy.past karl walter "had sworn"

== 9 The Child
The [girl](child) is called [Josie](child), after [Josiah](josiah), [who](josiah) dies the night [she](child) is born, holding [his](josiah) watch to [his](josiah) ear. Whose is [she](child)? [Walter](walter) counts on [his](walter) fingers and is content. [Ned](ned), [whom](ned) the village asks outright now that [he](ned) can answer, answers nothing. The will gives the farm to [Edith](edith): [her](edith) [brothers](ned+walter), as [their](ned+walter) [father](josiah) puts it, can plough but cannot read a watch. [Walter](walter) is furious with the dead. [Ned](ned) laughs, for the first time since [Loos](@loos), and goes to harness.
- parent? walter child "content"
+ birth lil child "born"
+ die josiah "dies"
- find edith josiah "gives the farm"
- sibling edith ned+walter "brothers"
- parent josiah ned+walter "father"
- investigate _ ned "asks outright"
- sad walter "furious"
- happy ned "laughs"

== 10 Wyvell's Agent
[Stannard](agent) overplays [his](agent) hand. Dismissed by [Lady Wyvell](lady) for padding [his](agent) bills, [he](agent) tells [Edith](edith), over gin, who paid for the water. [Edith](edith) goes up to the hall by the front door. The [lady](lady), [who](lady) has lost two sons at [Loos](@loos) and [her](lady) appetite, listens; [she](lady) had not known. Out of a drawer comes the field book of 1903, which shows whose the forty was, and is, and which [Stannard](agent) ought to have burned. "[I](lady) asked for land," [she](lady) says, "and [he](agent) drowned [your](edith) [father](josiah)'s peace."
- quit agent lady "Dismissed"
- betray.past agent lady "padding"
+ reveal agent edith "tells Edith"
- discover! lady agent "had not known"
- gift lady edith "field book"
- accuse lady agent "drowned"
- lose.past lady "lost two sons"
- parent josiah edith "father"
- travel edith "goes up to the hall"

== 11 Repatriation
[Karl](karl) has [his](karl) papers. [Edith](edith) walks [him](karl) to the halt with the clock that does not go under [her](edith) arm; [he](karl) opens it on the bench, takes out a hairpin and sets it ticking. Neither speaks of the train. [Amos](amos), [who](amos) works the signal now with one arm, lets it stand at danger for so long that the driver climbs down to swear. [Walter](walter) comes running across the field with [his](walter) cap: it is [Ned](ned), [he](walter) says, [Ned](ned) has proposed to [Ivy](ivy). On [his](ned) fingers, so that [she](ivy) would hear.
- travel? karl "walks him"
- create karl "sets it ticking"
- help amos edith+karl "stand at danger"
+ propose ned ivy "has proposed"
- reveal walter edith "he says"
- injure.past amos "one arm"

== 12 Two Weddings
[Ned](ned) and [Ivy](ivy) are married on a Tuesday, by signs; [Edith](edith) and [Karl](karl), [who](karl) missed [his](karl) train by seven years in the end, on the Saturday. [Tuddenham](curate) marries the second [couple](edith+karl) and does it handsomely. [Walter](walter) asks [Lil](lil) who it is that [she](lil) is thinking of, on the church step; "the [baby](child)", says [Lil](lil), and it is nearly true. [He](walter) asks the [sexton](sexton) to chisel the line out of the stone. The name of the [private](ned) had better stay, [Ned](ned) says, in the plain voice that nobody there is used to yet: it keeps [his](ned) place.
+ wedding ivy ned "are married"
+ wedding edith karl "on the Saturday"
- travel! karl "missed his train"
- investigate walter lil "asks Lil"
- betray lil walter "nearly true"
- love? lil ned "thinking of"
- help curate edith+karl "marries"
