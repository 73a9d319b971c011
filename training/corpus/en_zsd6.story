%series The House in Bleachfield Lane
%lang en
%genre old novel in chapters: a Scottish linen town, 1820s, plot summary from a reader's encyclopaedia
%cast grizel  | Grizel Auchterlonie; Grizel; Miss Auchterlonie | f
%cast ebenezer | Ebenezer Auchterlonie; Mr Auchterlonie; Auchterlonie | m
%cast davie   | Davie Pirie; Pirie; Davie | m
%cast wull    | Wull Pirie; Wull | m
%cast marion  | Marion Lumsden; Mrs Lumsden; Marion | f
%cast lumsden | Mr Lumsden; Lumsden | m
%cast cleghorn | Cleghorn | m
%cast effie   | Effie Rae; Effie | f
%cast minister | Mr Tulloch; Tulloch | m
%cast kate    | Kate Pirie; Kate | f
%cast archie  | Archibald Lumsden; Archie | m
%cast smith   | Tam Doig; Doig | m
%cast doigwife | - | f
%cast laundress | - | f
%cast laing   | Laing | m
%cast weavers | - | g
%cast groom   | - | m
%cast fisher  | - | m
%cast mother  | Mrs Auchterlonie | f

== 1 In Which a Will Is Read
At the death of [her](grizel) [mother](mother), [Grizel Auchterlonie](grizel), nineteen, comes home to [Dunfermline](@dunfermline) from a school in [Bath](@bath) to find that [her](grizel) [father](ebenezer), the [mill-owner](ebenezer) [Ebenezer Auchterlonie](ebenezer), has already engaged a [housekeeper](marion), the [widow](marion) [Marion Lumsden](marion), [whose](marion) [son](archie) [Archibald](archie) sits at table as though [he](archie) had been born there. The [nurse](effie) [who](effie) brought [her](grizel) up, [Effie Rae](effie), has been dismissed. In the will, which [Cleghorn](cleghorn), the [lawyer](cleghorn) of the family, reads out with a cold in [his](cleghorn) head, the mill is left to [Grizel](grizel). [Her](grizel) [father](ebenezer) throws [his](ebenezer) glass into the fire.
+ die mother "death of her mother"
- parent mother grizel "mother"
- return grizel "comes home" @dunfermline
- parent ebenezer grizel "father"
- hire marion ebenezer "engaged a housekeeper"
- married.past _ marion "widow"
- parent marion archie "son"
- parent.past effie grizel "brought her up"
- quit effie "dismissed"
- advisor cleghorn ebenezer+grizel "lawyer"
+ find grizel mother "is left to Grizel"
- sad ebenezer "throws his glass"

== 2 The Weavers
The hand-loom [weavers](weavers), [whose](weavers) wages have been lowered for the third time, choose as [their](weavers) spokesman [Davie Pirie](davie), [whom](davie) the young [heiress](grizel) last saw when [both](davie+grizel) were eight and [he](davie) fell off [her](grizel) garden wall. [His](davie) [brother](wull) [Wull](wull) would sooner burn the mill than parley with it. [Mr Auchterlonie](ebenezer) keeps the [deputation](davie) standing in the rain and then sends [it](davie) away; [Grizel](grizel) runs after [Davie](davie) with an umbrella and is told that [she](grizel) may keep it. That night the drying sheds go up in flames. [Archie Lumsden](archie) has seen a [man](wull) with a torch, and swears to [Davie](davie), although [he](archie) saw [Wull](wull).
- hire davie weavers "choose as their spokesman"
- sibling davie wull "brother"
- attack? wull "burn the mill"
- reject ebenezer davie "sends it away"
- reject davie grizel "she may keep it"
+ attack wull ebenezer "go up in flames"
- discover archie wull "saw Wull"
+ accuse archie davie "swears to Davie"
- betray archie davie "swears to Davie"
- gift? grizel davie "umbrella"

== 3 The Tolbooth
[Davie](davie) is taken from [his](davie) loom by two constables and lets it happen, since [he](davie) knows who did it. [Their](davie+wull) [sister](kate) [Kate](kate), with the [firebrand](wull) hidden under the meal in [her](kate) girnel, tells the officers to mind their boots. In the Tolbooth the [prisoner](davie) is visited by the [minister](minister), [Mr Tulloch](minister), [who](minister) urges [him](davie) to confess, and by [Grizel](grizel), [who](grizel) has bribed the turnkey with [her](grizel) [mother](mother)'s brooch and [who](grizel) doesn't believe a word of it. [He](davie) begs [her](grizel) to go home. Instead [she](grizel) looks up the old [nurse](effie), now in the poorhouse, and takes [her](effie) away with [her](grizel) in a hired cart.
+ arrest _ davie "taken from his loom"
- discover davie wull "knows who did it"
- sibling davie+wull kate "sister"
- help kate wull "hidden under the meal"
- betray kate _ "mind their boots"
- parent mother grizel "mother's"
- gift grizel _ "bribed the turnkey"
- find grizel effie "looks up"
+ rescue grizel effie "takes her away"

== 4 The Housekeeper's Drops
[Effie](effie) sits in the kitchen. [Mrs Lumsden](marion) hates [Effie](effie). [Effie](effie) watches [Mrs Lumsden](marion). [Marion](marion) measures drops for [Auchterlonie](ebenezer). [Auchterlonie](ebenezer) grows weak. [He](ebenezer) calls [Marion](marion) [his](ebenezer) [angel](marion). [Archie](archie) courts [Grizel](grizel). [Grizel](grizel) turns away from [Archie](archie). One night the cat drinks from the [master](ebenezer)'s cup. The cat dies. [Effie](effie) takes the bottle. [Marion](marion) catches [Effie](effie) on the stairs. [Effie](effie) falls. By morning [Effie](effie) cannot speak. The bottle is in [Effie](effie)'s stocking.
- enemy effie marion "hates"
- investigate effie marion "watches"
- ill ebenezer "grows weak"
- love ebenezer marion "his angel"
- flirt archie grizel "courts"
- reject grizel archie "turns away"
- steal effie marion "takes the bottle"
+ attack marion effie "catches Effie"
- injure effie marion "cannot speak"
- attack marion ebenezer "measures drops"

== 5 A Marriage Settlement
The sick [man](ebenezer) makes the [housekeeper](marion) [his](ebenezer) second [wife](marion) from [his](ebenezer) bed, with [Tulloch](minister) to join [their](ebenezer+marion) hands and the [bride](marion)'s [son](archie) to hold the ink. [Cleghorn](cleghorn), asked to draw up a paper by which the mill would come to [Archibald](archie) if [Miss Auchterlonie](grizel) should die unmarried, draws it up, and on the way home tells [his](cleghorn) dog what [he](cleghorn) thinks of it. The new [stepbrother](archie) offers [Grizel](grizel) a choice of two carriages, one to church and one to an asylum. [She](grizel) chooses to climb out of the window, with [her](grizel) [mother](mother)'s brooch gone, eleven shillings in [her](grizel) glove, and nobody in the world who can tell [her](grizel) what the [nurse](effie) meant by pointing at [her](effie) foot.
+ wedding ebenezer marion "to join their hands"
- ill ebenezer "sick man"
- parent marion archie "son"
- die? grizel "should die unmarried"
- find? archie "come to Archibald"
- create cleghorn "draws it up"
- kin archie grizel "stepbrother"
- threaten archie grizel "a choice of two carriages"
- parent mother grizel "mother's"
+ flee grizel archie "climb out of the window"

== 6 Assizes
In [Perth](@perth) the [weaver](davie) is to be tried for [his](davie) life. [Wull](wull), drunk in a hayloft and tormented by [his](wull) [sister](kate), [who](kate) calls [him](wull) [Cain](wull), walks the last eleven miles barefoot; [he](wull) gets to the court as the jury files out and shouts from the gallery that it was [he](wull). [He](wull) is thought to be shielding [his](wull) [brother](davie), and thrown out. The [fugitive](grizel), in a maid's cap, has likewise come. [Archie](archie), in the witness box, loses [his](archie) thread when [he](archie) sees [her](grizel) face, contradicts himself twice and goes white; and thus, by a majority of one, the [man](davie) with the umbrella is acquitted. On the steps three constables are waiting for the younger [Pirie](wull).
- accuse _ davie "to be tried"
- sad wull "tormented"
- accuse kate wull "Cain"
- sibling kate wull "sister"
- travel wull "walks the last eleven miles" @perth
+ reveal wull "shouts from the gallery"
- sibling davie wull "brother"
- travel grizel "likewise come"
- sad archie "goes white"
+ rescue _ davie "acquitted"
- arrest? _ wull "are waiting for"

== 7 At the Sign of the Anvil
[Grizel](grizel), followed from the court by [her](grizel) [stepbrother](archie)'s [groom](groom), is hidden for a fortnight by the [blacksmith](smith) [Tam Doig](smith), a [widower](smith) of fifty, [who](smith) has never got over [his](smith) [wife](doigwife) and [who](smith) teaches the [runaway](grizel) to blow the bellows. When [Davie](davie) walks in to have a hinge mended, [neither](davie+grizel) says anything for so long that [Doig](smith) goes out to look at the weather. The acquitted [man](davie) has no home, no loom and a [brother](wull) in irons. [She](grizel) has eleven shillings, less the bread. [They](davie+grizel) are caught kissing by [Kate](kate), [who](kate) has come to tell [her](kate) [brother](davie) that [Wull](wull) is to be transported for life, and [who](kate) sits down on the anvil and weeps into [her](kate) apron.
- help smith grizel "hidden for a fortnight"
- married.past doigwife smith "widower"
- advisor smith grizel "teaches the runaway"
- flee.past grizel "runaway"
- meet davie grizel "walks in"
- arrest.past _ wull "in irons"
+ kiss davie grizel "caught kissing"
- discover kate davie+grizel "caught kissing"
- sibling davie kate "brother"
- reveal kate davie "to tell her brother"
+ travel? wull "transported"
- sad kate "weeps"
- kin archie grizel "stepbrother"
- investigate groom grizel "followed from the court"

== 8 The Stocking
It's the poorhouse [laundress](laundress), and not any of the learned [gentlemen](cleghorn+minister), [who](laundress) unrolls the paralysed [nurse](effie)'s stocking and takes what is in it to the [minister](minister). [Tulloch](minister) sniffs, turns pale and remembers a burial in the spring. [He](minister) has the first [Mrs Auchterlonie](mother) dug up by night. [Cleghorn](cleghorn) holds the lantern, the [apothecary](laing) [Laing](laing) does the rest; and [all three](cleghorn+laing+minister), standing in the sleet, are agreed that the [lady](mother) did not die of [her](mother) heart. [Lumsden](lumsden) of Leith, it occurs to the [lawyer](cleghorn), did not either: that had been the [housekeeper](marion)'s first [husband](lumsden).
- ill effie "paralysed"
+ find laundress effie "unrolls"
- gift laundress minister "takes what is in it"
- investigate minister mother "dug up by night"
- help cleghorn minister "holds the lantern"
+ discover cleghorn+laing+minister mother "are agreed"
- kill.past marion mother "did not die of her heart"
- kill.past marion lumsden "did not either"
- married.past lumsden marion "first husband"

== 9 Father and Daughter
On the news of these proceedings [Marion](marion) doubles the drops. [Her](marion) [husband](ebenezer), [who](ebenezer) has begun to count them, pours them into the fern, and lies with [his](ebenezer) eyes shut, listening to [his](ebenezer) [wife](marion) and [her](marion) [son](archie) as [they](archie+marion) divide [his](ebenezer) mill between [them](archie+marion). At two in the morning [he](ebenezer) gets out of bed, falls, crawls through the yard and is found at the forge door by the [daughter](grizel) [whom](grizel) [he](ebenezer) drove out. What the [mill-owner](ebenezer) says to [her](grizel) takes up three pages in the novel, the word "sorry" not being among those [he](ebenezer) has practised. The [smith](smith) lifts [him](ebenezer) into [his](smith) own bed. The fern is dead by breakfast.
+ attack marion ebenezer "doubles the drops"
- married ebenezer marion "husband"
- discover ebenezer marion "has begun to count them"
- parent marion archie "son"
- steal? archie+marion ebenezer "divide his mill"
- flee ebenezer marion "crawls through the yard"
- find grizel ebenezer "is found"
- reject.past ebenezer grizel "drove out"
- parent ebenezer grizel "daughter"
+ reconcile ebenezer grizel "sorry"
- help smith ebenezer "lifts him"

== 10 The Ferry
[Marion](marion) leaves [Archie](archie) behind. [She](marion) takes the silver. [Archie](archie) wakes and finds no mother. [He](archie) finds two constables. [Archie](archie) tells them about [Marion](marion). [He](archie) has never lied better or worse. [Davie](davie) rides after [Marion](marion). [Kate](kate) rides behind [Davie](davie). At [Queensferry](@queensferry) the boat has left. [Marion](marion) waves from the stern. The silver is heavy. The boat is small. A wave takes [Marion](marion). A [fisherman](fisher) saves the silver.
+ flee marion archie "leaves Archie behind"
- parent marion archie "mother"
- steal marion ebenezer "takes the silver"
- arrest _ archie "two constables"
- betray archie marion "about Marion"
- investigate davie+kate marion "rides after"
+ die marion "A wave takes"
- find fisher "saves the silver"

== 11 Terms
The strike, for it has come to that, is in its seventh week when the [convalescent](ebenezer) has himself carried into the weavers' meeting on a chair. Before [he](ebenezer) can open [his](ebenezer) mouth somebody's stone has cut [his](ebenezer) brow, and it's the [spokesman](davie) [whom](davie) [he](ebenezer) once left standing in the rain [who](davie) puts himself in front of the chair. The old wage is restored. The [owner](ebenezer), in a turn that has not convinced every critic, adds a school. [Archibald](archie), on [whom](archie) the blame has fallen for whatever [his](archie) drowned [mother](marion) did, is let off with exile; the last we see of the [perjurer](archie) is a hat on the Glasgow coach.
- recover ebenezer "convalescent"
- travel ebenezer "carried into"
- attack _ ebenezer "stone"
- injure ebenezer _ "cut his brow"
+ rescue davie ebenezer "in front of the chair"
- create? ebenezer "adds a school"
- accuse _ archie "the blame has fallen"
- parent marion archie "mother"
- die.past marion "drowned"
+ travel archie "exile"

== 12 In Which the Loom Is Sold
Ten years have gone by. [Effie Rae](effie) has outlived [her](effie) doctors and rules the kitchen with a slate. The [Piries](davie+grizel), as the [mistress](grizel) of the mill and [her](grizel) [husband](davie) are now called, quarrel daily about steam. A letter with a foreign stamp brings word of the transported [brother](wull), pardoned for stopping a mutiny, [who](wull) has a farm, a wife and no matches in the house; [Kate](kate), [who](kate) had sworn that [he](wull) was dead to [her](kate), packs a trunk. [Tam Doig](smith) carries it to the harbour. [He](smith) carries it back again, for on the quay [he](smith) has asked [her](kate) whether [she](kate) would consider an older man, and the [spinster](kate) has sat down on the trunk to think. The old loom goes for nine shillings.
- recover effie "outlived her doctors"
- married davie grizel "husband"
- quarrel davie grizel "quarrel daily"
- rescue _ wull "pardoned"
- arrest.past _ wull "transported"
- sibling kate wull "brother"
- married _ wull "a wife"
- travel? kate "packs a trunk"
+ propose smith kate "an older man"
