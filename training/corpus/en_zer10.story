%series Sugar Weather
%lang en
%genre maple-farm family dramedy in rural Quebec, streaming overviews with three strands
%cast odile    | Odile Thériault; Odile; Mémé | f
%cast remi     | Rémi Thériault; Rémi | m
%cast sacha    | Sacha Thériault; Sacha | n
%cast blanche  | Blanche | f
%cast gus      | Augustin Fecteau; Gus; Fecteau | m
%cast noor     | Noor Haddad; Noor | f
%cast felix    | Félix | m
%cast ti       | Ti-Jean | m
%cast curtis   | Curtis Blackwood; Curtis; Blackwood | m
%cast inspector | Ghislaine Roy; Roy | f
%cast nbro     | - | m
%cast father   | Armand | m
%cast moose    | Gaston | m
%cast baby     | - | f

== 1
Three thousand barrels of syrup vanish from the cooperative overnight, and the [man](remi) with the keys is [Rémi Thériault](remi). [His](remi) [mother](odile), [Odile](odile), hits the [deputy](felix) with a ladle. The [officer](felix), [Félix](felix), is [Rémi](remi)'s oldest [pal](felix) and [her](odile) [godson](felix), and [he](felix) takes it well. Home from [Montreal](@montreal) with a shaved head and a secret, [Sacha](sacha), the family's youngest, is asked to mind the evaporator, and lets it burn. Down the road, [Noor Haddad](noor), the new [baker](noor), sells out of everything by nine.
+ steal _ _ "vanish"
- accuse? _ remi "the man with the keys"
- parent odile remi "mother"
- attack odile felix "hits"
- friend felix remi "oldest pal"
- kin felix odile "godson"
- return sacha "Home from"
- hire sacha "mind the evaporator"
- reveal! sacha _ "a secret"

== 2
[Ghislaine Roy](inspector), an [investigator](inspector) from the syrup federation, moves into the motel with [her](inspector) own pancake mix. [She](inspector) suspects an inside job. [Rémi](remi) has an alibi, but it is called [Blanche](blanche) and married to [Gus Fecteau](gus), the [chairman](gus), so [he](remi) keeps it to himself. Asked point-blank by [Félix](felix), [he](remi) lies; the [deputy](felix), [who](felix) knows [him](remi), makes a note anyway. [Sacha](sacha) carries flour for the [baker](noor), drops it and stays for coffee. In the sugar bush, a [moose](moose) is heard.
- move inspector "moves into"
- investigate inspector _ "suspects an inside job"
- affair blanche remi "alibi"
- married blanche gus "married to"
+ reveal! remi "keeps it to"
+ betray remi felix "lies"
- help sacha noor "carries flour"

== 3
Whose tire tracks are those? [Fecteau](gus) puts up a reward for the [thief](ti), then makes sure that everyone hears the name [Thériault](remi). Overhearing it at the hairdresser's, [his](gus) [wife](blanche) has to choose between [her](blanche) good name and the [man](remi) [she](blanche) loves. [She](blanche) chooses highlights. [Odile](odile), [who](odile) has never borrowed anything, borrows [Noor](noor)'s van to follow the tracks; the [owner](noor) insists on driving. [The two](noor+odile) end up in a ditch, in a blizzard, with one baguette. By morning [they](noor+odile) are on first-name terms.
- gift? gus _ "reward"
- accuse gus remi "everyone hears the name"
- married blanche gus "wife"
- love blanche remi "loves"
- reveal! blanche "chooses highlights"
- investigate noor+odile _ "follow the tracks"
+ friend.start noor odile "first-name terms"
- help noor odile "insists on driving"

== 4
Arrest! [Félix](felix) takes [Rémi](remi) in, apologizing at every bend. In the cell, the [suspect](remi) asks [him](felix) to feed the dogs and to tell no one what [he](felix) saw in [Blanche](blanche)'s window. The [deputy](felix) saw nothing; now [he](felix) knows. [Sacha](sacha) tells [Noor](noor) [their](sacha) secret over the kneading trough: [Sacha](sacha) dropped out of medical school the day after the final exam, because [they](sacha) passed. [Noor](noor), a [surgeon](noor) in [Aleppo](@aleppo) before [she](noor) was a baker, goes on kneading. "[You](sacha) will tell [your](sacha) [mother](odile)," [she](noor) says, "or [I](noor) will sell [you](sacha) no bread."
+ arrest felix remi "takes Rémi in"
- reveal remi felix "tell no one"
- discover felix blanche+remi "now he knows"
- reveal sacha noor "tells Noor"
- quit.past sacha "dropped out"
- hire.past noor "surgeon"
- parent odile sacha "mother"
- threaten noor sacha "sell you no bread"
- reveal? sacha odile "tell your mother"

== 5
Armed with the van and a rolling pin, [Odile](odile) finds the barrels, two hundred of them, behind a lumber mill owned by a [Vermonter](curtis), [Curtis Blackwood](curtis), [who](curtis) has charming manners, and offers [her](odile) tea. [She](odile) drinks it. Twenty minutes later [she](odile) cannot feel [her](odile) legs. [Noor](noor), waiting in the van, breaks down the door with it, carries the old [woman](odile) out and pumps [her](odile) stomach in the bakery. [Sacha](sacha), handing [her](noor) the tube, does everything right, and [Odile](odile), half dead, remarks on it.
+ find odile "finds the barrels"
- attack curtis odile "cannot feel her legs"
+ rescue noor odile "carries the old woman out"
- treat odile noor "pumps her stomach"
- help sacha noor "handing her the tube"
- ill odile "half dead"
- invite curtis odile "offers her tea"

== 6
Nothing gets solved in the middle of a thaw. The church supper goes ahead; a pie contest is won by a man from out of town. [Gaston](moose), as the [moose](moose) is now called, wades into the pond and refuses to come out. [Roy](inspector) and [Félix](felix) share a table, a table lamp and the same opinion of pancake mix. Somewhere a door is unlocked. "Sugar weather," says [Odile](odile) in bed: cold nights, warm days, everyone running.
- date felix inspector "share a table"
- recover odile "in bed"

== 7
Out on bail, [Rémi](remi) goes straight to [Blanche](blanche) to end it. [She](blanche) gets there first: [she](blanche) is staying with [Gus](gus), [who](gus) is ill, or says so, and [she](blanche) is keeping the dog. [Rémi](remi) takes it hard. [Sacha](sacha) sees the [chairman](gus) lift a canoe single-handed at dawn and doubts the illness. [Ti-Jean](ti), the cooperative's simple-minded [watchman](ti), confides to [his](ti) [friend](noor) [Noor](noor) that [he](ti) let the trucks in. A [boss](gus) told [him](ti) to; [he](ti) may not say which. Before [she](noor) can ask again, [he](ti) is gone.
- arrest.past _ remi "Out on bail"
- breakup? remi blanche "to end it"
+ breakup blanche remi "gets there first"
- ill? gus "ill"
- sad remi "takes it hard"
- discover sacha gus "doubts the illness"
- help.past ti _ "let the trucks in"
- friend noor ti "friend"
- reveal ti noor "confides"
- boss gus ti "boss"
- flee ti "gone"

== 8
Search parties comb the bush for [Ti-Jean](ti). [Roy](inspector), [whose](inspector) snowshoes belong to the [deputy](felix), loses [her](inspector) way and finds [Gaston](moose), [who](moose) is standing guard over a hollow and a [man](ti) half frozen in it. [Sacha](sacha) does not wait for [Noor](noor): a cut, a tube, a breath, and the [watchman](ti) coughs. [He](ti) opens [his](ti) eyes on [Odile](odile) and calls [her](odile) Maman. [She](odile) says that [she](odile) will have a word with [him](ti) about that; but [she](odile) holds [his](ti) hand. "[My](odile) [doctor](sacha)," [she](odile) says to nobody, of the [one](sacha) at [her](odile) side.
- investigate _ ti "comb the bush"
+ find inspector ti "finds Gaston"
- help moose ti "standing guard"
- injure ti "half frozen"
+ rescue sacha ti "coughs"
- recover ti "opens his eyes"
- help odile ti "holds his hand"
- lose inspector "loses her way"
- advisor sacha odile "My doctor"

== 9
"About that": in 1971 [Odile](odile)'s [husband](father), [Armand](father), brought home a [boy](ti) from [Chicoutimi](@chicoutimi), [whose](ti) mother had died, and swore that [he](ti) was a nephew. The [widow](odile) has known for forty years that it was [his](father) [son](ti); [Rémi](remi) learns only now that the old [watchman](ti) is [his](remi) [brother](ti). [Gus](gus), listening at the partition, panics. [He](gus) asks [Blanche](blanche) to drive [him](gus) to [Vermont](@vermont). [She](blanche) asks what for. It takes one border post, and one look at [Blackwood](curtis), [who](curtis) calls [him](gus) "partner", for [her](blanche) to understand. [She](blanche) drops the dog off at [Rémi](remi)'s.
- married father odile "husband"
- parent father ti "son"
+ discover.past odile ti "has known"
- betray.past father odile "swore"
- sibling remi ti "brother"
- discover remi ti "learns only now"
- sad gus "panics"
- colleague curtis gus "partner"
+ discover blanche gus "understand"
- help? blanche gus "drive him"
- die.past father "widow"
- kin! father ti "nephew"
- travel blanche+gus "border post" @vermont
- gift blanche remi "drops the dog off"

== 10
Caught between two trials, [Fecteau](gus) turns state's evidence and blames everything on [Blackwood](curtis); the [Vermonter](curtis), arrested over [his](curtis) pancakes by [Roy](inspector), blames everything on [Fecteau](gus). [Félix](felix), [who](felix) believes neither of [them](curtis+gus), asks [Blanche](blanche) where [Rémi](remi) was on that night. Before a packed courtroom, the [chairman](gus)'s [wife](blanche) tells the truth, down to the bedspread. [Rémi](remi) is cleared, [Gus](gus) ruined and [Blanche](blanche) stared at. [Noor](noor) hands [her](blanche) a coffee through the crowd, without being asked and without charge.
- reveal gus _ "turns state's evidence"
- accuse gus curtis "blames everything on"
- arrest inspector curtis "arrested"
- accuse curtis gus "blames everything on"#2
- investigate felix blanche "asks Blanche where"
- married blanche gus "wife"
+ reveal blanche _ "tells the truth"
- affair.past blanche remi "bedspread"
+ rescue blanche remi "cleared"
- lose gus "ruined"
- gift noor blanche "hands her a coffee"

== 11
Cleared, [Rémi](remi) asks [Blanche](blanche) to move in. [She](blanche) asks [him](remi) for a year; [he](remi) offers a week, and [they](blanche+remi) settle on a barn. On the same day, [Odile](odile) leaves the farm to three in equal shares, [one](ti) of [them](remi+sacha+ti) a [watchman](ti). [Ti-Jean](ti) gives [his](ti) share to [Noor](noor), [who](noor) gives it back with interest, baked. [Sacha](sacha) fills out an application to go back to medicine and cannot mail it, since [Gaston](moose) is lying across the lane.
- move? blanche remi "move in"
+ move blanche remi "settle on a barn"
- gift odile remi+sacha+ti "leaves the farm"
- gift ti noor "gives his share"
- gift noor ti "gives it back"
- hire? sacha "go back to medicine"

== 12
Sugar weather at last, and the sap runs in all three bushes. [Roy](inspector) quits the federation and lets [Félix](felix) propose, over pancakes from a bag. [Noor](noor)'s [brother](nbro) lands at [Dorval](@dorval) with two suitcases; [Odile](odile), [who](odile) has gone along for the ride, bows to [him](nbro) and hits nobody. [Sacha](sacha), in [Noor](noor)'s white coat, delivers a [baby](baby) in the bakery, [Blanche](blanche)'s, a month early, with a flour print on [its](baby) back. [Rémi](remi), the [father](remi), passes out. [Ti-Jean](ti) boils the syrup, and does not let it burn.
- quit inspector "quits"
+ propose felix inspector "propose"
- sibling nbro noor "brother"
- travel nbro "lands at" @dorval
+ birth blanche baby "delivers a baby"
- treat blanche sacha "delivers a baby"
- parent remi baby "father"
- ill remi "passes out"
- create ti "boils the syrup"
