%series The Tinder Road
%lang en
%genre fantasy series of ordinary people: carters, bakers and a toll-keeper in a land of small magics, fan-site episode list
%cast wenna  | Wenna Thrupp; Wenna; Thrupp | f
%cast odger  | Odger Thrupp; Odger | m
%cast pell   | Pell | n
%cast sark   | Bailiff Sark; Sark | m
%cast juniper | Juniper Vale; Juniper | f
%cast hobb   | Hobb Vale; Hobb | m
%cast tansy  | Tansy Vale; Tansy | f
%cast grue   | Mother Grue; Grue | f
%cast marl   | Marl | m
%cast bram   | Bram Cutler; Bram | m
%cast ember  | Ember | n
%cast ox     | Dumpling | n
%cast arm    | - | m
%cast fellow | - | m
%cast wife   | Sabra Sark; Sabra | f
%cast carters | Carters' Company | g

== 1 The Oven Goes Out
In the village of [Nether Wick](@wick), where every hearth has its salamander, the [baker](juniper) [Juniper Vale](juniper) wakes to a cold oven: [Ember](ember), the [salamander](ember) [that](ember) has served [her](juniper) family for a century, is gone. [Her](juniper) [husband](hobb) [Hobb](hobb) suspects the [carter](wenna) [Wenna Thrupp](wenna), [who](wenna) stood at the back door at dawn with [her](wenna) [ox](ox) [Dumpling](ox) and a bill. [Wenna](wenna), [whose](wenna) [father](odger) [Odger](odger) founded the [Carters' Company](carters) and drank it dry, has enough on [her](wenna) conscience without lizards. [Tansy](tansy), the [bakers](hobb+juniper)' [daughter](tansy), has seen a grey glove on the latch. Nobody asks the [child](tansy).
+ abduct _ ember "is gone"
- married hobb juniper "husband"
- accuse hobb wenna "suspects"
- parent odger wenna "father"
- create.past odger carters "founded"
- parent hobb+juniper tansy "daughter"
- discover tansy _ "has seen a grey glove"
- sad wenna "on her conscience"

== 2 The Toll at Grindle Bridge
The [bailiff](sark) of the district, [Sark](sark), [whose](sark) office is hereditary and [whose](sark) temper is too, impounds [Wenna](wenna)'s cart and gives [her](wenna) nine days to produce the [beast](ember) or lose the [ox](ox) as well. [She](wenna) sets out on the Tinder Road with [her](wenna) [apprentice](pell), a [foundling](pell) called [Pell](pell), [who](pell) can hear what stones say and wishes that they had more conversation. At [Grindle Bridge](@grindle) the [toll-keeper](marl), [Marl](marl), once engaged to [Wenna](wenna) and now engaged to nobody, lets [them](pell+wenna) over without paying. [He](marl) has seen a [rider](bram) with a smoking bag. [He](marl) would have said so sooner, [he](marl) adds, if [she](wenna) had ever written.
- boss wenna pell "apprentice"
- threaten sark wenna "nine days"
- steal sark wenna "impounds"
+ travel pell+wenna "sets out"
- engaged.past marl wenna "once engaged"
- help marl pell+wenna "lets them over"
+ reveal marl wenna "has seen a rider"
- threaten sark ox "lose the ox"

== 3 Mother Grue
A wise [woman](grue) by trade, [Mother Grue](grue) tells fortunes in dishwater, and [she](grue) tells the [carter](wenna) that the [thief](bram) has a grey glove, a limp and a [mother](grue) [who](grue) is ashamed of [him](bram). How [she](grue) knows that, nobody thinks of asking. In return [she](grue) has the [foundling](pell) scrub forty pots. [Pell](pell), with both hands in the suds, learns from the hearthstone that a [man](bram) slept in front of it on Tuesday, and that [he](bram) called the old [woman](grue) Mam. By the time the [apprentice](pell) gets this out, [Grue](grue) has put the bolt across the door and something in the tea. The [travellers](pell+wenna) sleep for two of [their](pell+wenna) nine days.
+ discover pell bram "learns from the hearthstone"
- parent grue bram "a mother"
- sad grue bram "ashamed of him"
- reveal pell wenna "gets this out"
+ betray grue pell+wenna "something in the tea"
- reveal grue wenna "tells the carter"
- abduct.past bram ember "thief"

== 4 A Cold Week
The ovens are cold. [Hobb](hobb) eats raw dough. [Hobb](hobb) falls ill. [Juniper](juniper) nurses [Hobb](hobb). [Sark](sark) sells [his](sark) own bread now. It is good bread. [Tansy](tansy) smells smoke on [Sark](sark). [She](tansy) follows [Sark](sark) home. [His](sark) [wife](wife) [Sabra](wife) catches [Tansy](tansy) at the cellar window. [Sabra](wife) has not smiled for years. [She](wife) gives [Tansy](tansy) a bun. [She](wife) says nothing to [Sark](sark). [Odger](odger) drinks alone. Nobody drinks with [Odger](odger). [Tansy](tansy) tells [Odger](odger) everything. [Odger](odger) puts down [his](odger) cup.
- ill hobb "falls ill"
- treat hobb juniper "nurses"
- investigate tansy sark "follows"
- married sark wife "wife"
- discover wife tansy "catches"
- gift wife tansy "a bun"
- reveal! wife sark "says nothing to Sark"
+ reveal tansy odger "tells Odger everything"
- sad wife "has not smiled"
- discover tansy sark "smells smoke"

== 5 The Man with the Limp
On the fifth day the [carter](wenna) and the [foundling](pell), with sore heads, catch up with [Bram Cutler](bram) in a ditch, where [his](bram) horse has thrown [him](bram) and where [he](bram) is being sick with burns: whoever carries a salamander without asking its leave must not be surprised. [He](bram) was to get sixty crowns from the [bailiff](sark), got six, and has not got the [beast](ember) any longer, having delivered [it](ember) on Monday. The wise [woman](grue)'s [son](bram) begs for water. [Wenna](wenna), [whom](wenna) [he](bram) has cost a cart and very nearly an ox, gives [him](bram) [her](wenna) flask, binds [his](bram) hands with butter and ties them, on reflection, to the tailboard.
+ find pell+wenna bram "catch up with"
- injure bram "thrown him"
- ill bram "being sick"
- hire.past bram sark "sixty crowns"
- betray.past sark bram "got six"
- parent grue bram "wise woman's son"
- help wenna bram "gives him her flask"
- treat bram wenna "binds his hands"
+ arrest wenna bram "to the tailboard"
- gift.past bram sark "delivered"
- lose.past wenna bram "has cost a cart"

== 6 Company
Old [Odger](odger), sober for the first time since the comet, goes from door to door with the company's bell and calls together what is left of the [carters](carters): two widows, a one-armed [man](arm) and a [fellow](fellow) [who](fellow) has taken up bees. [His](odger) speech is short. [They](carters) lost [their](carters) road, [he](odger) says, because each of [them](carters) let the next one be robbed. In the [bailiff](sark)'s cellar, meanwhile, [Ember](ember) will not burn for [Sark](sark) any more; [Sabra](wife), sent down with tongs to make [it](ember), sits on the steps instead and asks the [captive](ember) what [it](ember) likes to be called. It turns out that no one has asked in a hundred years.
+ recover odger "sober"
- invite odger carters "calls together"
- steal.past _ carters "be robbed"
- reject ember sark "will not burn"
- threaten? wife ember "sent down with tongs"
- help wife ember "asks the captive"
- abduct.past sark ember "captive"
- reveal odger carters "he says"

== 7 Back Over the Bridge
[Marl](marl) has waited at the bridge with two suppers. While [Bram](bram) and [Pell](pell) eat one of them, [he](marl) and [his](marl) former [fiancée](wenna) fall out over the other, that is to say over a letter that [he](marl) did send, eleven years ago, and that [she](wenna) never had. It is the [prisoner](bram), [his](bram) mouth full, [who](bram) remembers it: as a boy [he](bram) was paid a penny by [Wenna](wenna)'s [father](odger) to drop it in the river. [She](wenna) harnesses the [ox](ox) in the dark and drives off without a word to either [man](bram+marl). The [toll-keeper](marl) shuts the gate for the first time in [his](marl) life and goes after [her](wenna).
- engaged.past marl wenna "former fiancée"
+ quarrel marl wenna "fall out"
- lose.past wenna "never had"
- hire.past bram odger "paid a penny"
- betray.past odger wenna "drop it in the river"
- parent odger wenna "father"
- reveal bram wenna "remembers it"
- travel marl wenna "goes after her"
- create.past marl wenna "did send"
- arrest.past wenna bram "prisoner"

== 8 What the Cellar Said
[Pell](pell), lent to [Mother Grue](grue) as a hostage for the good behaviour of [her](grue) [son](bram), asks a pebble in [her](grue) pocket where [she](grue) picked it up, and the pebble, which comes from the wall of a well in [Nether Wick](@wick), recalls a [newborn](pell) let down in the bucket by a [woman](grue) with a grey glove. The glove, then, was [hers](grue). [Grue](grue) stops stirring. [She](grue) could not feed [two](bram+pell), [she](grue) says; the [elder](bram) had a limp, nobody else would have had [him](bram). The [foundling](pell) considers [Bram](bram), the [crook](bram), [who](bram) is considering [Pell](pell). [They](bram+pell) have the same ears.
- abduct grue pell "hostage"
- reject.past grue pell "let down"
- parent grue bram "her son"
- investigate pell grue "asks a pebble"
+ discover pell grue "recalls a newborn"
- reveal grue pell "could not feed two"
+ sibling bram pell "the same ears"
- parent grue pell "a newborn"

== 9 Market Day
Nothing is burnt, stolen or confessed to. At the market in [Overwick](@over) a tooth-puller sings, geese change hands, and the [beekeeper](fellow) of the [Carters' Company](carters) is stung by a bee of [his](fellow) own. [Juniper](juniper) buys flour against better days. [Hobb](hobb), on [his](hobb) feet again and thinner, meets [Wenna](wenna) at the pump and takes [his](hobb) hat off. "[I](hobb) blamed [you](wenna)," [he](hobb) says. "Folk do," says the [carter](wenna), and waters the [ox](ox). Who sows the wind, it says over the pump, should have a mill.
- injure fellow "stung"
- find juniper "buys flour"
- recover hobb "on his feet again"
- accuse.past hobb wenna "blamed you"
+ reconcile hobb wenna "takes his hat off"

== 10 Nine Days
On the evening of the ninth day [Sark](sark) comes for [Dumpling](ox) with four men and finds the whole [company](carters) sitting on the [ox](ox). [He](sark) has the one-armed [veteran](arm) beaten. [He](sark) has the fire rake brought. Then [his](sark) own [wife](wife) walks up the street with a bucket, and in it, glowing like a good intention, is the missing [salamander](ember). [Sabra](wife) says in front of everyone where [it](ember) has been and who had [it](ember) put there. The [bailiff](sark) raises the rake against [her](wife); [Bram](bram), of all people, steps into the blow, and lies in the road as [he](bram) had lain in the ditch, except that now the [foundling](pell) is holding [his](bram) head.
- attack sark arm "beaten"
- married sark wife "wife"
+ reveal wife sark "in front of everyone"
- attack sark wife "raises the rake"
+ rescue bram wife "steps into the blow"
- injure bram sark "lies in the road"
- help pell bram "holding his head"
- return ember "missing salamander"
- threaten sark ox "comes for Dumpling"
- abduct.past sark ember "had it put there"

== 11 The Bailiff's Ride
Deposed by a show of hands, [Sark](sark) gets away on the miller's horse, and with [him](sark) goes the village chest. [Wenna](wenna) gives chase with an [ox](ox), which ought to be funny and is. [Odger](odger) rides on the tailboard. [He](odger) has wanted to tell [his](odger) [daughter](wenna) something for eleven years; [she](wenna) says that [she](wenna) knows; [he](odger) says that [he](odger) was afraid of being left alone with the bottle, and that [he](odger) was left alone with it all the same. At [Grindle](@grindle) the gate is shut, [Marl](marl) having seen to that, and the [runaway](sark) tries the river. They pull out the horse, the chest and, two miles down, the [man](sark), for burial.
- quit sark "Deposed"
- flee sark "gets away"
+ steal sark _ "goes the village chest"
- investigate odger+wenna sark "gives chase"
- parent odger wenna "daughter"
- discover wenna odger "she knows"
- reveal? odger wenna "has wanted to tell"
- sad.past odger "was afraid"
+ die sark "for burial"
- help marl wenna "having seen to that"

== 12 Fire Let Out
[Ember](ember), being asked, says that [it](ember) would like Thursdays off, and the [Vales](hobb+juniper+tansy) agree. [Mother Grue](grue) moves into the empty cottage by the well with both [children](bram+pell), of [whom](bram+pell) the [elder](bram) will limp on two sides from now on and the [younger](pell) is to be a master [carter](pell) by midsummer. The [widow](wife) keeps the bailiff's office, at which [she](wife) turns out to be gifted, and hangs the rake on a nail. On a Thursday, over cold pie, [Marl](marl) reads aloud from memory a letter eleven years old; the [woman](wenna) to [whom](wenna) it was addressed hears it to the end, signature and all. Then [she](wenna) corrects the spelling and says yes.
- quit? ember "Thursdays off"
- move bram+grue+pell "moves into"
- parent grue bram+pell "both children"
- injure bram "limp on two sides"
- hire? pell "is to be a master carter"
- married.past sark wife "widow"
- hire wife "keeps the bailiff's office"
- propose marl wenna "reads aloud"
+ engaged.start marl wenna "says yes"
- sibling bram pell "the younger"
- create.past marl wenna "a letter"
