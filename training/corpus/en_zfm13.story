%series Fog Signal
%lang en
%genre ghost mystery, a Newfoundland outport, streaming blurbs with questions
%cast winnie | Winnifred Pardy; Winnie Pardy; Winnie | f
%cast rube | Reuben Pardy; Rube | m
%cast ozella | Ozella Tizzard; Ozella | f
%cast clar | Clarence Tizzard; Clar | m
%cast june | June | f
%cast sim | Constable Simmonds; Simmonds | f
%cast dex | Dexter Noseworthy; Noseworthy | m
%cast nan | Nan Pardy | f
%cast ghost | - | f
%cast lal | Dr Lal; Lal | f
%cast will | Will | m
%cast frost | Frost | m
%cast crane | Dorcas Crane; Dorcas | f
%cast cneph | - | m
%cast victim | - | m

== 1
Nobody has lived at the light since they put in the automatic horn. So why is there a [woman](ghost) at the lamp-room window? [Winnie Pardy](winnie), back from [Fort McMurray](@mcmurray) with a suitcase and a [boy](will) of six, sees [her](ghost) from the ferry. [Her](winnie) [brother](rube), [Rube](rube), [who](rube) meets [them](will+winnie) on the wharf, sees nothing and says so twice. At the store [Ozella Tizzard](ozella), [who](ozella) has not forgiven [Winnie](winnie) for going off with [her](ozella) [fiancé](frost), drops the eggs. And little [Will](will) asks who the wet [lady](ghost) is.
+ return winnie "back from"
- parent winnie will "a boy of six"
- discover winnie ghost "sees her"
- sibling rube winnie "brother"
- meet rube will+winnie "meets them"
- reconcile! ozella winnie "has not forgiven"
- engaged.past frost ozella "fiancé"
+ steal.past winnie ozella "going off with"
- discover will ghost "wet lady"

== 2
[Nan Pardy](nan), ninety, hears well enough when it suits [her](nan). The wet [lady](ghost), [she](nan) tells the [child](will), is [June](june), [Clar Tizzard](clar)'s first [wife](june), [who](june) walked into the sea in '74 with [her](june) stockings on. [Clar](clar), seventy now, plays crib with [Rube](rube) on Wednesdays and never speaks of it. This Wednesday [he](clar) comes in white as a plate. There was wet on [his](clar) stairs. [Rube](rube) fetches [him](clar) a brandy and walks [him](clar) home, and it is [Rube](rube) [who](rube) hears the weeping. Is it [June](june)? Or is it [Ozella](ozella), [Clar](clar)'s [granddaughter](ozella), in the back pantry?
- reveal nan will "tells the child"
- married.past clar june "first wife"
+ die.past june "walked into the sea"
- friend clar rube "plays crib"
- reveal! clar "never speaks of it"
- sad clar "white as a plate"
- help rube clar "fetches him a brandy"
- discover rube _ "hears the weeping"
- sad? ozella "weeping"
- kin clar ozella "granddaughter"

== 3
[Simmonds](sim) is new. [Simmonds](sim) comes from [Regina](@regina) and fears boats. [Simmonds](sim) rents the room over [Ozella](ozella). [Ozella](ozella) is short with everyone. [Ozella](ozella) is not short with [Simmonds](sim). A dory has been cut loose. The dory belonged to [Rube](rube). [Rube](rube) blames [Noseworthy](dex). [Noseworthy](dex) buys up houses for a hotel. [Noseworthy](dex) laughs at [Rube](rube). [Simmonds](sim) parts [the two](dex+rube). [Will](will) saw a lantern by the dory. [Will](will) tells [Simmonds](sim).
- hire.past sim "is new"
- sad sim "fears boats"
- housemate.start ozella sim "rents the room"
- love.start ozella sim "not short with"
- lose rube "cut loose"
+ accuse rube dex "blames Noseworthy"
- reject dex rube "laughs at"
- quarrel dex rube "parts the two"
- discover will _ "saw a lantern"
+ reveal will sim "Will tells"

== 4
Who is paying for the hotel? [Winnie](winnie), hired to keep the [developer](dex)'s books by [Noseworthy](dex), [who](dex) was sweet on [her](winnie) in grade nine and is no less so now, finds a name that has no business there: [Frost](frost), [Will](will)'s [father](frost), from [whom](frost) [she](winnie) ran with one suitcase and a cracked rib. [She](winnie) has told the whole cove that [he](frost) is dead. Does [Noseworthy](dex) know? [He](dex) brings [her](winnie) coffee and a smile. [She](winnie) locks the car doors all the way home, then the house, then the closet in which [Will](will) is playing priest.
- hire winnie dex "hired to keep"
- love dex winnie "sweet on her"
+ discover winnie frost "finds a name"
- parent frost will "father"
- flee.past winnie frost "ran with"
- injure.past winnie frost "cracked rib"
- betray.past winnie _ "has told the whole cove"
- die! frost "dead"
- gift dex winnie "brings her coffee"
- sad winnie "locks the car doors"

== 5
A storm, and the horn stays silent. [Rube](rube) rows out to see to it and does not come back. The whole cove stands on the rocks with torches. [Clar](clar), [who](clar) has not been in a boat for fifty years, pushes off in [his](clar) [nephew](cneph)'s skiff, and by God, [he](clar) brings back [Rube](rube), half drowned, with a story: a [woman](ghost) in stockings held [his](rube) head up till somebody came. [Dr Lal](lal), bandaging [his](rube) temple, says that a blow to the skull shows you all sorts. But [she](lal) also says that no rock makes a wound in the shape of a horseshoe.
- travel rube "rows out"
- kin clar cneph "nephew"
+ rescue clar rube "brings back Rube"
- injure rube "half drowned"
- rescue ghost rube "held his head up"
- treat rube lal "bandaging"
- discover lal rube "shape of a horseshoe"
+ attack _ rube "no rock makes a wound"

== 6
Is [Rube](rube) lying? [He](rube) has been at the light, [Simmonds](sim) finds, three nights a week since spring, and not for the horn. The sand by the slip is scored with keels. It takes [Nan](nan) and a bottle of blueberry wine to get it out of the [man](rube): [he](rube) runs cigarettes for [Noseworthy](dex), and [he](rube) had wanted to quit, and [Noseworthy](dex) has a horse. [Winnie](winnie), [who](winnie) thought [her](winnie) [brother](rube) the last honest [soul](rube) on the island, will not sit at table with [him](rube). [Will](will) takes [his](will) plate and sits with [his](will) [uncle](rube) in the porch.
- investigate sim rube "Simmonds finds"
+ discover sim rube "three nights a week"
- reveal rube nan "get it out of"
- boss dex rube "runs cigarettes"
- quit? rube dex "wanted to quit"
- attack.past dex rube "has a horse"
- sibling rube winnie "brother"
- reject winnie rube "will not sit"
- help will rube "sits with his uncle"
- kin rube will "uncle"

== 7
Bakeapples, drying fish, a christening. Nothing walks. The fog lies up to the gutters, and in it the cove goes about its business like a hand in a glove. [Ozella](ozella) teaches [Simmonds](sim) to row in the shallow end, holding [her](sim) by the belt. [They](ozella+sim) fall in; [they](ozella+sim) do not hurry to get out. [Clar](clar), at [his](clar) window, for the first time in years takes a certain photograph out of a certain drawer and stands it on the sill, face to the sea.
+ help ozella sim "teaches Simmonds to row"
- flirt ozella sim "do not hurry"
- sad clar "a certain photograph"

== 8
[Frost](frost) comes on the ferry in a good coat and takes the front room at the [Tizzard](@tizzard) place, where the [landlady](ozella) looks at [him](frost) and finds, to [her](ozella) own amazement, that [she](ozella) feels nothing. [Frost](frost) wants [his](frost) [son](will). [He](frost) has a paper. [Noseworthy](dex) swears to [Winnie](winnie) that [he](dex) never knew who [Frost](frost) was, only that [his](frost) cheques cleared. Does [she](winnie) believe [him](dex)? [She](winnie) believes [him](dex) a coward. That night [Ozella](ozella) knocks at [Winnie](winnie)'s back door for the first time since the wedding, with a packed lunch and the keys of a boat.
- travel frost "comes on the ferry"
- housemate.start frost ozella "the front room"
- love! ozella frost "feels nothing"
- parent frost will "son"
+ abduct? frost will "has a paper"
- reveal dex winnie "swears"
- accuse winnie dex "a coward"
- reconcile ozella winnie "for the first time since"
+ help ozella winnie "a packed lunch"

== 9
[Winnie](winnie) and the [boy](will) get as far as the light. There [Winnie](winnie) comes face to face with the wet [lady](ghost), and the wet [lady](ghost) offers [her](winnie) a cup of tea. [Her](ghost) hair is dyed with soot, [her](ghost) stockings are from Sears. [She](crane) is [Dorcas Crane](crane), on the run from St. John's these eight months, because [she](crane) saw a [man](victim) shot and the [shooter](frost) saw [her](crane). [Rube](rube) has been bringing [her](crane) groceries, not cigarettes only. "[She](crane) scares off visitors," [he](rube) explains later, red to the ears. What did the [killer](frost) look like? [Dorcas](crane) describes a good coat.
- flee will+winnie frost "get as far as"
+ meet ghost winnie "comes face to face"
- help ghost winnie "a cup of tea"
+ reveal crane winnie "She is Dorcas Crane"
- flee crane frost "on the run"
- discover.past crane frost "saw a man shot"
- kill.past frost victim "shooter"
- help rube crane "bringing her groceries"
- betray rube _ "scares off visitors"
- love rube crane "red to the ears"

== 10
So [Frost](frost) is not after [his](frost) [son](will) at all. Or not only. [Simmonds](sim) needs the [witness](crane) on the mainland and the fog is thick as oakum. [She](sim), [who](sim) is sick at the sight of a bathtub, takes the oars, with [Ozella](ozella) in the bow. [Frost](frost) waits till [their](ozella+sim) light is gone, then goes to the house for [Will](will), and finds [Nan Pardy](nan) in the doorway with a swile gun older than herself. [He](frost) brushes [her](nan) aside. [Nan](nan) breaks a hip. The [boy](will) runs, out over the rocks, towards a voice that is calling [him](will) by name.
- abduct? frost will "after his son"
- parent frost will "his son"
- help sim crane "takes the oars"
- ill sim "sick at the sight"
- threaten nan frost "swile gun"
+ attack frost nan "brushes her aside"
- injure nan frost "breaks a hip"
+ flee will frost "runs"

== 11
[Dorcas](crane) was in the boat, remember, and [Winnie](winnie) was at the [doctor](lal)'s with [Nan](nan). Who, then, called? [Frost](frost), hard behind the [child](will), hears it as well. [He](frost) follows the voice to the end of the point, where [Noseworthy](dex), of all cowards, steps in front of [him](frost) and is knocked flat, and steps in front of [him](frost) again. There is a wave. There is only the one [man](dex) left when it draws back. [Will](will) is found sitting high and dry on the bell buoy rock, in the lee, with a stocking round [his](will) shoulders.
- investigate frost will "hard behind"
+ help dex will "steps in front of"
- attack frost dex "knocked flat"
- die frost "only the one man"
+ find _ will "is found"
- rescue _ will "high and dry"
- help winnie nan "at the doctor's"

== 12
[Nan](nan) mends. [Rube](rube) confesses to the cigarettes and gets ninety days, with visits: [Dorcas](crane), no longer hunted, brings [him](rube) figgy duff. [Noseworthy](dex) gives up the hotel and goes to see [Winnie](winnie), hat in hand; [she](winnie) says that [she](winnie) is done with men who buy things, but [he](dex) may help paint. [Ozella](ozella) puts a second name on the letter box. And [Clar](clar)? [Clar](clar) takes the stocking from the [boy](will), looks at the darn in the heel, and knows the hand. "[She](june) always did [her](june) own mending," says the old [man](clar).
- recover nan "mends"
- reveal rube "confesses"
+ arrest _ rube "ninety days"
- travel crane rube "visits"
- gift crane rube "figgy duff"
- quit dex "gives up the hotel"
- travel dex winnie "goes to see"
- reject winnie dex "done with men"
+ housemate ozella sim "a second name"
- gift will clar "takes the stocking"
- discover clar june "knows the hand"
