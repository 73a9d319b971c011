%series Somewhere Under Fog
%lang en
%genre thriller: a protected witness in a Newfoundland outport, streaming episode blurbs
%cast dorcas | Constable Dorcas Penney; Dorcas; Constable Penney | f
%cast gus | Gus Rideout; Gus; Rideout | m
%cast thien | Thien Lam; Thien; Terry; Terry Long | m
%cast blythe | Blythe; Blythe Long | f
%cast min | Min | f
%cast imbert | Superintendent Imbert; Imbert | m
%cast birder | Kaspar Ohm; Ohm; Kaspar | m
%cast waitress | Rhoda Sheppard; Rhoda | f
%cast nan | Nan Penney; Nan | f
%cast cole | Cole Sheppard; Cole | m
%cast boss | Mr Delacroix; Delacroix | m
%cast teacher | Wynn | n
%cast accountant | - | m

== 1 The New People
A [bookkeeper](accountant)'s murder in [Montreal](@montreal) has one [eyewitness](thien), and as of tonight [he](thien) is called [Terry Long](thien) and lives at the end of the road in [Tickle Cove](@ticklecove) with [his](thien) American [wife](blythe), [Blythe](blythe), and a sullen [fourteen-year-old](min). Only [Constable Dorcas Penney](dorcas), all the police the village has, has been told who [he](thien) is. [She](dorcas) tells nobody, not even [Gus Rideout](gus), to [whom](gus) [she](dorcas) used to tell everything when [they](dorcas+gus) were married.
+ kill.past _ accountant "murder"
- discover.past thien "eyewitness"
+ move blythe+min+thien "lives at the end" @ticklecove
- married blythe thien "wife"
- reveal.past _ dorcas "has been told"
- reveal! dorcas gus "tells nobody"
- married.past dorcas gus "were married"

== 2 Welcome Pie
The whole cove drops by with pie. [Gus](gus), [who](gus) fishes next door, takes one look at [Blythe](blythe) carrying boxes and forgets what [he](gus) came to say; [Blythe](blythe), unsettled, laughs too loud. [Her](blythe) [daughter](min) slams a door. [Min](min) hates the place, the fog and, more than either, the [man](thien) [who](thien) got [them](blythe+min+thien) here. At the diner a red-haired [waitress](waitress) pours [Dorcas](dorcas) coffee and wonders aloud what sort of insurance clerk checks under [his](thien) car every morning.
- neighbour blythe+min+thien gus "next door"
- meet blythe gus "takes one look"
+ love gus blythe "forgets what"
- parent blythe min "daughter"
- sad min thien "hates"
- discover waitress thien "wonders aloud"

== 3 Rare Species
A [birdwatcher](birder) has checked in above the diner. [He](birder) owns very good binoculars and cannot tell a gull from a tern, observes [Nan Penney](nan), the [constable](dorcas)'s [grandmother](nan), [who](nan) says so to [his](birder) face. [Dorcas](dorcas) runs [his](birder) plates and comes up with nothing. At school the only [one](cole) to sit with [Min](min) is [Cole Sheppard](cole), the [waitress](waitress)'s [boy](cole); [he](cole) shows [her](min) the wreck, and [she](min) shows [him](cole), in return, [her](min) real name. It is the first rule, and [she](min) has broken it.
- travel birder "checked in"
- kin dorcas nan "grandmother"
- accuse nan birder "says so"
+ investigate dorcas birder "runs his plates"
- discover! dorcas birder "comes up with nothing"
- meet cole min "sit with Min"
- parent waitress cole "boy"
+ reveal min cole "real name"

== 4 Slack Rope
[Thien](thien) drinks. [Blythe](blythe) walks. On the rocks stands [Gus](gus). [Gus](gus) mends nets for [Blythe](blythe). It is not about nets. [Blythe](blythe) kisses [Gus](gus). [Gus](gus) kisses back. Above [them](blythe+gus) sits the [birdwatcher](birder). The [birdwatcher](birder) writes it down. Then rain falls on [Dorcas](dorcas). [Dorcas](dorcas) knocks at the Longs'. [Thien](thien) points a gun at [Dorcas](dorcas). [He](thien) took [her](dorcas) for [Delacroix](boss).
+ kiss blythe gus "kisses"
- cheat blythe thien "kisses Gus"
- discover birder blythe+gus "writes it down"
+ threaten thien dorcas "points a gun"
- help gus blythe "mends nets"

== 5 The Superintendent
[Imbert](imbert), [who](imbert) runs the programme and was once [Dorcas](dorcas)'s [instructor](imbert) at the academy, flies in because someone has been asking questions in [Montreal](@montreal). Nothing to worry about, [he](imbert) assures the [witness](thien), and accepts a second helping. Over the dishes [he](imbert) tells [Dorcas](dorcas) what [he](imbert) has kept to himself for fifteen years: that [he](imbert) was sweet on [her](dorcas) from the first lecture. [She](dorcas) gives [him](imbert) a tea towel. Meanwhile, for the first time since the wedding in [Reno](@reno), [Thien](thien) asks [his](thien) [wife](blythe) where [she](blythe) has been.
- advisor.past imbert dorcas "instructor"
- travel imbert "flies in"
- investigate _ thien "asking questions"
- help imbert thien "assures"
+ confess imbert dorcas "sweet on her"
- reject dorcas imbert "tea towel"
- wedding.past blythe thien "wedding in Reno"
- married blythe thien "wife"
- jealous thien blythe "where she has been"

== 6 Gannet
[Cole](cole) and [Min](min) are going out, if sharing one pair of headphones counts, and it does. The [boy](cole)'s [mother](waitress) finds a silencer in room two while changing sheets. Before [she](waitress) can reach the phone, the [guest](birder) is standing behind [her](waitress); [his](birder) name, since [she](waitress) asks, is [Kaspar Ohm](birder), and if [she](waitress) is fond of [her](waitress) [son](cole) [she](waitress) will go on pouring coffee. [She](waitress) pours. [Dorcas](dorcas) notices that the cup rattles, but puts it down to the [waitress](waitress)'s quarrel with the brewery.
+ couple.start cole min "going out"
- parent waitress cole "mother"
- find waitress "finds a silencer"
+ threaten birder waitress "if she is fond"
- sad waitress birder "cup rattles"
- discover dorcas waitress "notices"
- quarrel _ waitress "quarrel"

== 7 Two Boats
[Blythe](blythe) makes a clean breast of it. [Thien](thien) hears [her](blythe) out, goes next door and knocks [Rideout](gus) into [his](gus) own lobster pots. Afterwards the [husband](thien) and the [lover](gus) sit bleeding on one step, and the [former](thien) admits that [he](thien) cannot blame the [latter](gus): it was no life that [he](thien) offered [her](blythe). [She](blythe) spends the night at [Nan](nan)'s. For [Dorcas](dorcas), called out to keep the peace, it is a strange thing to bandage one's former [husband](gus) for love of somebody else.
+ reveal blythe thien "clean breast"
+ attack thien gus "knocks Rideout"
- affair blythe gus "lover"
- married blythe thien "husband"
- reconcile gus thien "cannot blame"
- move blythe nan "spends the night"
- treat gus dorcas "bandage"
- ex dorcas gus "former husband"
- love gus blythe "love of somebody else"

== 8 Storm Glass
The ferry is off, the lines are down. [Rhoda Sheppard](waitress), [whom](waitress) everyone has only ever called "love", writes the word "gun" on a bill and slides it to [Constable Penney](dorcas). At that moment a shot shatters the kitchen window of the house by the road, where [Gus](gus) happens to be apologising; [he](gus) throws [Thien](thien) to the floor and takes the bullet in the shoulder. [Nan](nan) fetches it out with a crochet hook. Of the [gunman](birder) there is no trace, nor of [Min](min).
+ reveal waitress dorcas "writes the word"
- attack birder thien "shot"
- reconcile? gus thien "apologising"
+ rescue gus thien "throws Thien"
- injure gus birder "takes the bullet"
- treat gus nan "fetches it out"
- abduct? birder min "nor of Min"

== 9 Low Visibility
[Ohm](birder) holds the [girl](min) in the wreck and wants [her](min) [stepfather](thien) in exchange. So [he](thien) isn't [her](min) [father](thien)? [Cole](cole), [who](cole) knows the wreck better than any hired killer, crawls in through the hawse and cuts [his](cole) [girlfriend](min) loose; [they](cole+min) get out at slack tide, blue with cold. [Dorcas](dorcas) is puzzled by one thing only: how did [Kaspar](birder) know the address? Three people had it. [One](dorcas) is herself, [one](thien) is the [target](thien), and the [third](imbert) was so very good with the dishes.
+ abduct birder min "holds the girl"
- abduct? birder thien "in exchange"
- kin min thien "stepfather"
- parent! thien min "isn't her father"
+ rescue cole min "cuts"
- couple cole min "girlfriend"
- flee cole+min birder "get out"
- discover dorcas imbert "so very good"
- betray imbert thien "know the address"

== 10 The Third Person
[Dorcas](dorcas) lays a trap over the radio, and [Imbert](imbert) walks into it with [his](imbert) service pistol drawn. Gambling debts, [he](imbert) says. [Delacroix](boss) had bought them up and afterwards owned [him](imbert), body and badge. "And the lecture hall?" [she](dorcas) asks. That was true, says [her](dorcas) old [teacher](imbert), and [she](dorcas) snaps the cuffs on [him](imbert). On the landing strip [Thien](thien) and [Blythe](blythe) agree, tired and almost tender, to end [their](blythe+thien) marriage; [she](blythe) will stay in the fog, [he](thien) will testify.
- betray dorcas imbert "lays a trap"
- reveal imbert dorcas "he says"
- threaten.past boss imbert "owned him"
- love imbert dorcas "That was true"
- advisor.past imbert dorcas "old teacher"
+ arrest dorcas imbert "snaps the cuffs"
+ divorce? blythe thien "end their marriage"
- accuse? thien boss "will testify"

== 11 Ebb
Nobody has seen [Ohm](birder) since the storm. The supply [teacher](teacher), [Wynn](teacher), buys [his](birder) binoculars at the church sale, where old [Nan](nan) is selling them for six dollars and declines to say how [she](nan) came by them. A seal has been barking under the wharf for days. In [Montreal](@montreal) the jury believes [Terry Long](thien), under [his](thien) old name, and [Delacroix](boss) gets life. Proverbs, [Nan](nan) likes to say, are for people with no freezer.
- find! _ birder "Nobody has seen"
- find teacher "buys"
- reveal! nan teacher "declines to say"
- accuse thien boss "the jury believes"
+ arrest _ boss "gets life"

== 12 Clear Morning
[Blythe](blythe) carries [her](blythe) last box thirty metres, to the house of [Gus](gus), and this time [he](gus) remembers what [he](gus) came to say: would [she](blythe)? [She](blythe) would. [Min](min) rolls [her](min) eyes and hugs [them](blythe+gus) both. [Dorcas](dorcas), [who](dorcas) has caught herself humming, wishes the [pair](blythe+gus) joy, and is promptly invited to fish cakes by [Wynn](teacher). On the horizon a boat turns round. Who is the [man](birder) at the rail, with no binoculars?
+ move blythe gus "carries her last box"
+ propose gus blythe "would she"
- engaged.start blythe gus "She would"
- happy min "hugs them"
- happy dorcas "humming"
- invite teacher dorcas "invited"
- return birder "turns round"
