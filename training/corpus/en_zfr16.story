%series St. Jude's Close
%lang en
%genre soap, a Brisbane cul-de-sac, weekly listings
%cast bev    | Bev Kowalczyk; Bev | f
%cast ron    | Ron Kowalczyk; Ron | m
%cast tahlia | Tahlia Kowalczyk; Tahlia | f
%cast jarrah | Jarrah Moore; Jarrah | m
%cast sunil  | Sunil Perera; Sunil | m
%cast deepa  | Deepa Perera; Deepa | f
%cast mick   | Mick Garrity; Mick; Garrity | m
%cast cleo   | Cleo; Cleo Marsden | f
%cast harper | Harper Moore; Harper | f
%cast lenka  | Lenka | f
%cast cop    | Sergeant Bligh; Bligh | m
%cast robbie | Robbie | m

== 1
[Ron](ron) and [Bev Kowalczyk](bev) welcome the [newcomers](deepa+sunil) at number 4, [Sunil](sunil) and [Deepa Perera](deepa), with a barbecue. [Sunil](sunil) turns pale over the snags: [Bev](bev) is the [backpacker](bev) [he](sunil) lost [his](sunil) head over in [Kandy](@kandy) in 1998. Neither lets on. At the fence [Tahlia](tahlia), [Bev](bev)'s [eldest](tahlia), shows off [her](tahlia) ring, and [Jarrah](jarrah), [who](jarrah) put it there, looks at [his](jarrah) thongs. It seems the [groom](jarrah) is having second thoughts.
- married bev ron "Ron and Bev"
- celebrate bev+ron deepa+sunil "barbecue"
- neighbour bev+ron deepa+sunil "newcomers"
+ love.past sunil bev "lost his head"
- reveal! bev+sunil "Neither lets on"
- parent bev tahlia "eldest"
+ engaged jarrah tahlia "ring"

== 2
[Harper](harper) asks [her](harper) big [brother](jarrah) straight out what is wrong. [Jarrah](jarrah) admits that [he](jarrah) has been getting letters from [Cleo](cleo), the [girl](cleo) before [Tahlia](tahlia), from [Goulburn](@goulburn) jail. [Deepa](deepa), unpacking, finds an old snapshot of a [blonde](bev) on an elephant and thinks no more of it, until [Bev](bev) comes round for sugar in the same hat. Over the road, [Mick Garrity](mick) watches [Deepa](deepa) hang out sheets. [He](mick) waters [his](mick) drive for an hour.
- sibling harper jarrah "big brother"
+ reveal jarrah harper "admits"
- couple.past cleo jarrah "girl before"
- arrest.past _ cleo "jail"
- find deepa "old snapshot"
+ discover deepa bev+sunil "same hat"
- neighbour deepa+sunil mick "Over the road"
- love mick deepa "waters his drive"

== 3
[Deepa](deepa) smiles, passes the sugar and that night pushes the twin beds apart. [Sunil](sunil) swears that it was two weeks, and twenty-odd years ago. The trouble is that [Tahlia](tahlia) is twenty-odd years old. [Ron](ron), as happy as a dog, asks [his](ron) new [mate](sunil) to go fishing. Out on the bay [Ron](ron) says that it's no secret between friends: [he](ron) and [Bev](bev) could never work out how [they](bev+ron) managed it, with [his](ron) mumps.
- quarrel deepa sunil "pushes the twin beds"
- affair.past bev sunil "two weeks"
+ parent? sunil tahlia "trouble"
- happy ron "happy"
- friend ron sunil "mate"
- invite ron sunil "asks"
- reveal ron sunil "no secret"
- parent? ron tahlia "mumps"

== 4
[Cleo](cleo) is out. [Cleo](cleo) stands in the Close. [Jarrah](jarrah) sees [Cleo](cleo). [Jarrah](jarrah) drops the hose. [Cleo](cleo) has a [boy](robbie) by the hand. The [boy](robbie) is three. [Robbie](robbie) has [Jarrah](jarrah)'s ears. [Tahlia](tahlia) does the sum. [Tahlia](tahlia) keeps the ring. [She](tahlia) throws the dress at [Jarrah](jarrah). [Harper](harper) gives [Robbie](robbie) a lolly. Now [Robbie](robbie) has an [aunt](harper) called [Harper](harper).
+ return cleo "out"
- parent cleo robbie "boy"
- parent jarrah robbie "Jarrah's ears"
- discover tahlia jarrah "does the sum"
+ breakup tahlia jarrah "throws the dress"
- gift harper robbie "gives"
- kin harper robbie "aunt"

== 5
[Jarrah](jarrah) puts [Cleo](cleo) and the [child](robbie) up in [his](jarrah) garage, just until Monday. Monday becomes a month. [Bev](bev) takes [her](bev) [daughter](tahlia) to the coast to cry, and there, to make [her](tahlia) feel better, tells [her](tahlia) about a [fool](bev) [who](bev) loved the wrong [man](sunil) on an elephant. [Tahlia](tahlia) stops crying. "When was this, [Mum](bev)?" [Deepa](deepa) burns the curry and sits down on [Mick](mick)'s wet drive. [He](mick) brings [her](deepa) a towel and a beer.
- housemate.start cleo+robbie jarrah "up in his garage"
- parent bev tahlia "daughter"
- help bev tahlia "feel better"
+ reveal bev tahlia "tells her"
- love.past bev sunil "loved the wrong man"
- sad tahlia "cry"
- help mick deepa "towel"

== 6
[Tahlia](tahlia) goes to number 4 with a cotton bud and asks [Sunil](sunil) to open wide. The [pharmacist](sunil) obeys like a lamb. While the lab is at it, [she](tahlia) runs into [Jarrah](jarrah) by the bins and ends up in [his](jarrah) arms, then in [his](jarrah) ute. [Cleo](cleo) sees the windows fog up. [She](cleo) goes back to the garage and, being [Cleo](cleo), lights a match. Luckily [Harper](harper) smells it. The [boy](robbie) is out before the roof comes down.
- investigate tahlia sunil "cotton bud"
- sex jarrah tahlia "in his ute"
- discover cleo jarrah+tahlia "fog up"
- jealous cleo tahlia "lights a match"
+ attack cleo jarrah "lights a match"
+ rescue harper robbie "out before"

== 7
[Sergeant Bligh](cop) asks who was smoking in the garage, and [Jarrah](jarrah), for the sake of [his](jarrah) little [one](robbie), says that it was [he](jarrah). [He](jarrah) is fined; [Cleo](cleo) cries and calls [him](jarrah) a saint, which is worse. The lab writes back. [Ron](ron), [who](ron) opens everyone's post by mistake, reads it on the letterbox: ninety-nine point nine per cent. [He](ron) folds it up very small. Then [he](ron) drives [his](ron) boat, trailer and all, through the fence of number 4.
- investigate cop "asks who"
- betray jarrah cop "was he"
- help jarrah cleo "for the sake"
- parent jarrah robbie "little one"
+ discover ron sunil+tahlia "reads it"
- parent sunil tahlia "ninety-nine"
+ attack ron deepa+sunil "through the fence"

== 8
Nobody is hurt but the frangipani. [Ron](ron) sits in [his](ron) boat in other people's lounge and will speak to no one except [Tahlia](tahlia), [who](tahlia) climbs in. "[You](ron) taught [me](tahlia) to swim," [she](tahlia) says. "[He](sunil) only gave [me](tahlia) [his](sunil) eyebrows." [The two](ron+tahlia) row nowhere for hours. [Bev](bev) packs; [she](bev) goes before [he](ron) can throw [her](bev) out. Lodgings are found with [Lenka](lenka), the street's [gossip](lenka), [who](lenka) was [Ron](ron)'s first [wife](lenka) and is having the time of [her](lenka) life.
- sad ron bev+sunil "sits in his boat"
- parent ron tahlia "taught me to swim"
- help tahlia ron "climbs in"
- parent sunil tahlia "eyebrows"
+ breakup bev ron "packs"
- housemate.start bev lenka "Lodgings"
- married.past lenka ron "first wife"
- happy lenka "time of her life"

== 9
[Deepa](deepa) could forgive the elephant but not the silence, and moves [her](deepa) saris across the road. [Mick](mick), a [widower](mick) of few words, clears half a wardrobe and says none. On the first night [she](deepa) sleeps in the spare room; on the second there is a storm. [Sunil](sunil), alone with a hole in the wall, gets a visit from [Bev](bev). [They](bev+sunil) find that [they](bev+sunil)'ve nothing to talk about but 1998, and it is soon told.
+ breakup deepa sunil "moves her saris"
- reconcile! deepa sunil "not the silence"
- move deepa mick "across the road"
- married.past _ mick "widower"
- sex deepa mick "storm"
- sad sunil "alone"
- love.end bev sunil "nothing to talk about"

== 10
[Cleo](cleo) books three tickets to [Perth](@perth), but only [Robbie](robbie) packs. [Jarrah](jarrah) tells [her](cleo) at last that [he](jarrah) will be the [boy](robbie)'s [dad](jarrah) for ever and [her](cleo) [man](jarrah) never. In the night the [firebug](cleo) lifts [Robbie](robbie) out of bed and makes for the highway. [Bligh](cop) puts up roadblocks. [Tahlia](tahlia) thinks of the one place with elephants, the zoo, and there [they](cleo+robbie) are, asleep under the ticket window, the [mother](cleo)'s coat over [them](cleo+robbie) both.
- travel? cleo+jarrah+robbie "three tickets" @perth
- parent jarrah robbie "dad"
+ reject jarrah cleo "never"
+ abduct cleo robbie "lifts Robbie out"
- investigate cop cleo "roadblocks"
- find tahlia cleo+robbie "there they are"
- parent cleo robbie "mother"

== 11
[Cleo](cleo) goes into care of [her](cleo) own accord and leaves [Robbie](robbie) with [Tahlia](tahlia), in a note of five words. [Ron](ron) and [Sunil](sunil) happen to be mending the same fence from opposite sides. By noon [they](ron+sunil) have got as far as "pass the nails," by dusk as far as beer. [Lenka](lenka) can't keep it to herself that [Bev](bev) sobs every night over a photo of a [man](ron) in a boat. [Ron](ron) pretends not to listen.
- treat cleo "into care"
- gift cleo tahlia "leaves Robbie with"
+ reconcile ron sunil "as far as beer"
- reveal lenka ron "can't keep it"
- sad bev "sobs"
- love bev ron "photo of a man"

== 12
The hole in number 4 is bricked up, and [Sunil](sunil) rents half the house to [Jarrah](jarrah), [Tahlia](tahlia) and the [boy](robbie); no date has been set, and nobody looks at thongs. [Deepa](deepa) tells [Mick](mick) that [she](deepa) is going to have twins, at forty-six. [He](mick) waters the drive. [Ron](ron) rows [his](ron) boat, on its trailer, up to [Lenka](lenka)'s veranda and asks [his](ron) second [wife](bev) whether [she](bev)'d care to go out. [Lenka](lenka) has left the window open, so as to hear.
+ housemate.start jarrah+robbie+tahlia sunil "rents half the house"
- reconcile jarrah tahlia "no date has been"
+ pregnant deepa mick "twins"
- reveal deepa mick "tells Mick"
+ reconcile? bev ron "care to go out"
- married bev ron "second wife"
