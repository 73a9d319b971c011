%series Woodstock Nights
%lang en
%genre ensemble drama: a jazz club, two families and a murder in Cape Town, fan-wiki season recap
%cast zola    | Zola Mbeki-Hart; Zola | f
%cast nico    | Nico Hart; Nico | m
%cast faiza   | Faiza Davids; Faiza | f
%cast riaan   | Riaan Botha; Riaan; Botha | m
%cast themba  | Themba; Themba Sithole | m
%cast precious | Precious Sithole; Precious | f
%cast gavin   | Gavin Davids; Gavin | m
%cast merle   | Merle Hart; Merle | f
%cast cop     | Captain Jantjies; Jantjies | f
%cast pianist | Ludo | m
%cast bar     | Winston | m
%cast doc     | Dr Naidoo; Naidoo | f
%cast baby    | Miriam | f

== 1 Opening Set
[Zola Mbeki-Hart](zola) and [her](zola) [husband](nico) [Nico](nico) open a jazz club in an old fish store in [Woodstock](@woodstock) with money from [his](nico) [mother](merle), [Merle](merle), [who](merle) has never forgiven [him](nico) for marrying a [singer](zola). The [bouncer](themba), [Themba](themba), grew up in the same street as [Zola](zola). So did the [loan shark](gavin) [Gavin Davids](gavin), [who](gavin) wants ten per cent, and [his](gavin) [wife](faiza) [Faiza](faiza), [who](faiza) only wants to hear [her](zola) sing. At closing time a drunk [pianist](pianist), [Ludo](pianist), plays something so sad that [Faiza](faiza) weeps into the ice. [Nico](nico), passing with a crate, offers [her](faiza) [his](nico) handkerchief and stands there.
- married nico zola "husband"
+ create nico+zola "open a jazz club"
- parent merle nico "mother"
- reconcile! merle nico "never forgiven"
- boss nico+zola themba "bouncer"
- neighbour.past themba zola "same street"
- neighbour.past gavin zola "So did"
- threaten gavin nico+zola "wants ten per cent"
- married faiza gavin "wife"
- create pianist "plays something"
- sad faiza "weeps"
- help nico faiza "his handkerchief"
- love.start nico faiza "stands there"

== 2 Ten Per Cent
[Zola](zola) won't pay. On Thursday the windows go. On Friday the [bouncer](themba) has it out with [his](themba) boyhood [pal](gavin) [Gavin](gavin) behind the taxi rank, and comes back with a split lip and terms: five. [Precious](precious), [his](themba) [sister](precious), a [cleaner](precious) at the club, dabs at the lip and calls [him](themba) a fool. [Her](precious) [boss](zola)'s [husband](nico) isn't at the meeting. [He](nico) is up at [Rhodes Memorial](@rhodes) in [Faiza](faiza)'s car, with the seats down. The only person to see [them](faiza+nico) is [Riaan Botha](riaan), a traffic [officer](riaan) with a camera, [who](riaan) was looking for a stolen goat. [He](riaan) knows a number plate when [he](riaan) sees one.
- reject zola gavin "won't pay"
- quarrel gavin themba "has it out"
- friend.past gavin themba "boyhood pal"
- injure themba gavin "split lip"
- sibling precious themba "sister"
- treat themba precious "dabs at the lip"
- boss zola precious "boss"
- married nico zola "husband"
+ sex faiza nico "with the seats down"
- cheat nico zola "with the seats down"
- discover riaan faiza+nico "see them"

== 3 Number Plate
The traffic [man](riaan) calls on [Nico](nico) with an envelope of snapshots and names [his](riaan) price. [Nico](nico) pays once, then again, out of the till. [His](nico) [wife](zola) counts the takings twice and fires [Winston](bar), the [barman](bar), [who](bar) has never stolen an olive. [Themba](themba) speaks up for [him](bar) and is told to mind the door. [Merle](merle), over from [Constantia](@constantia) to inspect [her](merle) investment, finds the [cleaner](precious) singing to the mop and stops dead: that voice! The old [lady](merle) and [Precious](precious) have tea. When [Gavin](gavin) asks [his](gavin) [wife](faiza) where [she](faiza) goes on Fridays, [she](faiza) says Quran class.
+ threaten riaan nico "names his price"
- married nico zola "wife"
- steal nico zola "out of the till"
- quit bar zola "fires Winston"
- accuse zola bar "fires Winston"
- steal! bar zola "never stolen"
- help themba bar "speaks up"
- friend.start merle precious "have tea"
- discover merle precious "stops dead"
- investigate gavin faiza "asks his wife"
- betray faiza gavin "Quran class"

== 4 Off Beat
[Ludo](pianist) loves [Zola](zola). [Zola](zola) needs a [pianist](pianist). [She](zola) keeps it at that. [Precious](precious) sings on Sunday. The house falls silent for [Precious](precious). [Zola](zola) claps too slowly. [Themba](themba) is proud of [Precious](precious). [Riaan](riaan) hears [Precious](precious). [Riaan](riaan) comes back on Monday, without a camera. [He](riaan) walks home with [Precious](precious). [Faiza](faiza) misses a month. [She](faiza) sees [Dr Naidoo](doc). [Naidoo](doc) congratulates [Faiza](faiza). [Gavin](gavin) had mumps as a boy. [Gavin](gavin) can't have children. [Faiza](faiza) knows that.
- love pianist zola "loves"
- reject zola pianist "keeps it at that"
- return riaan "comes back"
- create precious "sings"
- jealous zola precious "claps too slowly"
- happy themba precious "proud"
+ love.start riaan precious "hears Precious"
- date precious riaan "walks home with"
- advisor doc faiza "sees Dr Naidoo"
+ pregnant faiza nico "misses a month"

== 5 Mumps
[Faiza](faiza) tells [Nico](nico) in the fish freezer. [He](nico) lets the lid fall. [He](nico) says [he](nico) will leave [Zola](zola); [he](nico) says it in the tone of a man ordering tiles. Through the hatch the sacked [barman](bar), come for [his](bar) corkscrew, hears each word. [He](bar) might have sold it. [He](bar) goes up and tells [Zola](zola) for nothing, and the [singer](zola), [who](zola) threw [him](bar) out without proof, asks [his](bar) pardon and gives [him](bar) back the keys. Then [she](zola) goes on stage and sings the whole second set straight at [her](zola) [husband](nico). [He](nico) gets the message by "Stormy Weather". The [mother-in-law](merle) orders a brandy.
- reveal faiza nico "tells Nico"
- breakup? nico zola "will leave"
- quit.past bar zola "sacked"
- discover bar faiza+nico "hears each word"
+ reveal bar zola "tells Zola"
- reconcile bar zola "asks his pardon"
- hire bar zola "back the keys"
- married nico zola "husband"
- accuse zola nico "sings the whole second set"
- kin merle zola "mother-in-law"

== 6 Low Tide
[Gavin Davids](gavin) is found at low tide under the yacht club jetty, with a mouth full of sand. [Captain Jantjies](cop), a [grandmother](cop) of five, has the [widow](faiza) in for six hours. The [widow](faiza) says [she](faiza) was with [her](faiza) [lover](nico). The [lover](nico) says [he](nico) was alone. One of [them](faiza+nico) is lying, and it's [Nico](nico), [who](nico) thinks [he](nico) is being clever. [Themba](themba) identifies the body, as there is no one else; [they](gavin+themba) made [their](gavin+themba) first kite together. [Zola](zola) changes the locks. In the confusion the [blackmailer](riaan) burns the negatives, one by one, in [Precious](precious)'s stove, and is asked what [he](riaan)'s burning.
- kill? _ gavin "mouth full of sand"
+ die gavin "found at low tide"
- investigate cop faiza "in for six hours"
- married.past faiza gavin "widow"
- affair faiza nico "lover"
+ betray nico cop "is lying"
- friend.past gavin themba "first kite together"
+ breakup zola nico "changes the locks"
- threaten.past riaan nico "blackmailer"
- discover? precious riaan "is asked"

== 7 Negatives
[Riaan](riaan) comes out with the whole sorry business. [Precious](precious), [whose](precious) [brother](themba) nearly lost [his](themba) teeth for that club, throws the [traffic cop](riaan) out with the ashes after [him](riaan). Sleepless, [he](riaan) gives up [his](riaan) badge and walks into [Jantjies](cop)'s office: on the night in question [his](riaan) camera took a picture of a car at the jetty. It isn't [Nico](nico)'s. It isn't [Faiza](faiza)'s either. The [captain](cop) looks at the plate for a long time. [Merle Hart](merle) is driven everywhere by nobody but herself. Over at the flat [Faiza](faiza) is waiting for [Nico](nico) to move in, with two toothbrushes. [He](nico) sleeps at [his](nico) [mother](merle)'s.
+ reveal riaan precious "comes out with"
- sibling precious themba "brother"
+ breakup precious riaan "throws the traffic cop out"
- quit riaan "gives up his badge"
- reveal riaan cop "took a picture"
- discover cop merle "looks at the plate"
- move? nico faiza "to move in"
- parent merle nico "mother"

== 8 Constantia
[Jantjies](cop) takes tea with [Merle](merle). The [lady](merle) of the house pours. [She](merle) knew [Gavin](gavin), [she](merle) says. [He](gavin) came to [her](merle) about the [baby](baby). [He](gavin) wanted a million, or [he](gavin) would drown [Nico](nico). [Merle](merle) has only one [son](nico). [She](merle) met [Gavin](gavin) at the jetty with a bag. It held a brick. The [captain](cop) puts down [her](cop) cup. [Nico](nico) stands in the door. [He](nico) heard [Merle](merle). [Merle](merle) asks for [her](merle) good coat. [Jantjies](cop) lets [her](merle) fetch it. [Merle](merle) drives out by the back gate.
- investigate cop merle "takes tea"
+ reveal merle cop "she says"
- threaten.past gavin merle "wanted a million"
- kill? gavin nico "would drown Nico"
- kill.past merle gavin "a brick"
- parent merle nico "son"
- discover nico merle "heard Merle"
+ flee merle cop "by the back gate"

== 9 The Good Coat
The [killer](merle) gets no farther than the club. [Precious](precious), mopping, finds [her](merle) at the piano in the dark, and the two [women](merle+precious), [who](merle+precious) have had tea every Sunday since the winter, sing a hymn in parts until the blue lights come. "[You](precious) should have been mine," [Merle](merle) tells [her](precious). They take the old [woman](merle) away in handcuffs and furs. Where's [Nico](nico) in all this? On [Zola](zola)'s step, begging for [his](nico) [mother](merle), for himself, for a chair. [Zola](zola) gives [him](nico) the chair, and [he](nico) finds himself sitting on the pavement in it. [Ludo](pianist), sober for ninety days, is holding the door.
- find precious merle "finds her"
- friend merle precious "tea every Sunday"
+ arrest _ merle "in handcuffs"
- reconcile? nico zola "begging"
- parent merle nico "mother"
+ reject zola nico "on the pavement"
- recover pianist "sober for ninety days"
- kill.past merle gavin "killer"
- parent? merle precious "should have been mine"
- create merle+precious "sing a hymn"

== 10 Cradle Song
[Faiza](faiza) is cold-shouldered by both families, the dead [man](gavin)'s because [she](faiza) shamed [him](gavin), the living one's because [she](faiza) didn't go away. [Themba](themba) brings [her](faiza) groceries, for [his](themba) late [friend](gavin)'s sake, [he](themba) says. Then [he](themba) puts up shelves; then [he](themba) is there when [her](faiza) waters break, and it's the [bouncer](themba), not the [father](nico), [who](themba) drives, shouts and passes out in the corridor. [Dr Naidoo](doc) hands the [widow](faiza) a [daughter](baby). [Nico](nico) turns up with a bear on the third day and can't say how old [she](baby) is to anyone who asks. [Faiza](faiza) names the [girl](baby) [Miriam](baby), and not Hart.
- reject _ faiza "cold-shouldered"
- help themba faiza "brings her groceries"
- friend.past gavin themba "late friend"
- die.past gavin "late"
+ birth faiza baby "a daughter"
- treat faiza doc "hands the widow"
- parent nico baby "father"
- married.past faiza gavin "widow"
- gift nico baby "a bear"
- love themba faiza "puts up shelves"

== 11 Duet
A record scout hears [Precious](precious) and offers [her](precious) [Johannesburg](@joburg). [Zola](zola), [who](zola) has envied the former [cleaner](precious) since that first Sunday, could let [her](precious) go and doesn't know which would be meaner, to keep [her](precious) or to say yes. [They](precious+zola) sing it out, in front of a full house, and afterwards call each other sis. [Riaan](riaan) drives a school bus now. [He](riaan) writes to [Precious](precious) every week and [she](precious) doesn't answer, but [she](precious) keeps the stamps. On the last chorus [Ludo](pianist) forgets himself and kisses the [boss](zola). The [boss](zola) doesn't forget herself; [she](zola) kisses back quite on purpose.
- hire? precious _ "offers her"
- jealous.past zola precious "has envied"
+ reconcile precious zola "call each other sis"
- friend.start precious zola "sis"
- hire riaan "drives a school bus"
- love riaan precious "writes to Precious"
- reject precious riaan "doesn't answer"
- love? precious riaan "keeps the stamps"
- boss zola pianist "boss"
+ kiss pianist zola "kisses the boss"

== 12 Last Orders
[Merle](merle) gets eighteen years and asks for the window bunk. The divorce goes through in eleven minutes; [Nico](nico), having lost a [wife](zola), a [mistress](faiza) and, in a manner of speaking, a [mother](merle), is taken on as a waiter by [Winston](bar), [who](bar) runs the bar and bears no grudge. [Themba](themba) asks [Faiza](faiza), across a pram, if [she](faiza) could get used to the shelves. [She](faiza) could. The morning train to [Johannesburg](@joburg) pulls out with [Precious](precious) at the window, and behind [her](precious), having handed in the keys of a bus, [somebody](riaan) is struggling with two suitcases. "[You](riaan)'re late," says the [singer](precious). [He](riaan) has been waiting on that platform since four.
- arrest _ merle "eighteen years"
+ divorce nico zola "goes through"
- parent merle nico "mother"
- affair.past faiza nico "mistress"
- hire nico bar "taken on as a waiter"
+ propose themba faiza "get used to the shelves"
- engaged.start faiza themba "She could"
- travel precious+riaan "pulls out" @joburg
- quit riaan "handed in the keys"
+ reconcile precious riaan "You're late"
