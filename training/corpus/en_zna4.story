%series Nordurvik
%lang en
%genre crime serial in an Icelandic fishing village, encyclopaedia episode table in long sentences
%cast hrafn    | Hrafn Einarsson; Hrafn | m
%cast dis      | Dís Jónsdóttir; Dís | f
%cast jon      | Jón Bárðarson; Jón | m
%cast bergur   | Bergur Stein; Bergur | m
%cast ylfa     | Ylfa Stein; Ylfa | f
%cast tam      | Tam Nguyen; Tam | n
%cast oddny    | Oddný | f
%cast kari     | Kári Stein; Kári | m
%cast liv      | Liv Madsen; Liv | f
%cast priest   | Reverend Sölvi; Sölvi | m
%cast body     | Magnus Vold; Vold | m
%cast teen     | Birta | f

== 1 The Net
When the trawler of [Bergur Stein](bergur), the richest [man](bergur) in the fjord, hauls up a drowned [stranger](body) along with the cod, [Dís Jónsdóttir](dis), [who](dis) has been back in the village as its only police [officer](dis) for no more than a week, is sent a [superior](hrafn) from the capital, [Hrafn Einarsson](hrafn), to [whom](hrafn), as [neither](dis+hrafn) of [them](dis+hrafn) mentions, [she](dis) used to be married. [Her](dis) [father](jon), the harbour [pilot](jon) [Jón](jon), offers the [inspector](hrafn) a bed out of old affection. [Ylfa](ylfa), [Bergur](bergur)'s [wife](ylfa), takes one look at the dead [man](body)'s photograph, says that [she](ylfa) has never seen [him](body) and goes out to the henhouse to be sick.
- find bergur body "hauls up"
- die.past body "drowned"
- return.past dis "has been back"
- boss hrafn dis "superior"
+ ex dis hrafn "used to be married"
- parent jon dis "father"
- invite jon hrafn "offers the inspector"
- married bergur ylfa "wife"
+ betray ylfa dis "never seen"
- ill ylfa "to be sick"

== 2 Lodgings
[Hrafn](hrafn), [who](hrafn) has not shaved for a former [father-in-law](jon) since the divorce, is put into the room in which [he](hrafn) once asked for [Dís](dis)'s hand, and hears through the wall how [she](dis) laughs with [Tam Nguyen](tam), the village [doctor](tam), with [whom](tam) [she](dis) plays chess and, as [Oddný](oddny) from the post office would have it, not only chess. The post-mortem, which [Tam](tam) performs, shows a blow to the head. [Kári](kari), [Bergur](bergur)'s younger [brother](kari), has a boat, a debt and no answer to the question of where [he](kari) spent the night; [he](kari) would sooner go to prison than name the bed.
- kin.past hrafn jon "father-in-law"
- investigate tam body "post-mortem"
- divorce.past dis hrafn "divorce"
- propose.past hrafn dis "asked for"
- affair? dis tam "not only chess"
- discover hrafn dis+tam "hears through the wall"
+ kill.past _ body "a blow to the head"
- sibling bergur kari "brother"
- investigate dis+hrafn kari "question of where"
- affair _ kari "name the bed"

== 3 The Bed in Question
It was [Ylfa](ylfa)'s. That [Bergur](bergur)'s [wife](ylfa) has been carrying on with [her](ylfa) [brother-in-law](kari) since the herring ball comes out because [Birta](teen), [her](ylfa) sixteen-year-old, tired of lying on [their](kari+ylfa) behalf, goes to [Dís](dis), [who](dis) was once [her](teen) [babysitter](dis), and says so over a cola. [Kári](kari) is let go, thinner by an alibi than by the three days. [Bergur](bergur), for [whom](bergur) the clearing of [his](bergur) [brother](kari) comes as the worst news of [his](bergur) life, smashes the boat shed, then waits on the pier, fists at [his](bergur) sides, and isn't able to lift them when [he](kari) comes.
+ affair kari ylfa "carrying on with"
- cheat ylfa bergur "carrying on with"
- married bergur ylfa "wife"
- kin kari ylfa "brother-in-law"
- parent ylfa teen "her sixteen-year-old"
- help.past teen kari+ylfa "lying on their behalf"
- reveal teen dis "says so"
- arrest! _ kari "let go"
- sibling bergur kari "brother"
- discover bergur kari+ylfa "worst news"
- sad bergur "smashes the boat shed"
+ attack! bergur kari "isn't able to lift them"

== 4 Still Water
[Hrafn](hrafn) plays chess with [Tam](tam). [Hrafn](hrafn) loses to [Tam](tam). "Do [you](tam) love [Dís](dis)?" asks [Hrafn](hrafn). [Tam](tam) moves a bishop. [Tam](tam) loves [Oddný](oddny). [Tam](tam) has never told [Oddný](oddny). [Hrafn](hrafn) sleeps well for once. [Ylfa](ylfa) packs. [Birta](teen) won't go with [Ylfa](ylfa). [Birta](teen) stays with [Bergur](bergur). [Her](teen) [father](bergur) makes porridge. [Her](teen) [mother](ylfa) rents a room from [Reverend Sölvi](priest). [Jón](jon) has found a cap on the skerry. [Jón](jon) gives the cap to [Dís](dis). Inside it stands a name: [Vold](body). Who was [Magnus Vold](body)? The sea gives back what it likes.
- love! tam dis "loves Oddný"
+ love tam oddny "loves Oddný"
- confess! tam oddny "never told Oddný"
- happy hrafn "sleeps well"
- breakup ylfa bergur "packs"
- parent bergur teen "father"
- parent ylfa teen "mother"
- housemate.start priest ylfa "rents a room"
- find jon _ "found a cap"
- help jon dis "gives the cap"
+ discover dis body "a name"

== 5 A Widow from Bergen
[Liv Madsen](liv), [whom](liv) the cap has brought over from [Bergen](@bergen), identifies the drowned [man](body) as [her](liv) [husband](body) and adds, dry-eyed, that [she](liv) had been on the point of divorcing [him](body), since [he](body) had, it seemed, a second family up here, or had been looking for one. The [inspector](hrafn), charged with comforting the [widow](liv), does so at the hotel bar until it closes and is seen leaving by the back stairs at six by [Oddný](oddny), so that [Dís](dis) knows it with the morning post. [She](dis) tells herself that [she](dis) doesn't mind, and then has the patrol car washed, twice, by [Hrafn](hrafn).
- travel liv "brought over from Bergen"
- married.past body liv "husband"
- discover liv body "identifies"
- divorce? body liv "on the point of divorcing"
- parent? body _ "second family"
+ sex hrafn liv "leaving by the back stairs"
- help hrafn liv "comforting"
- discover oddny hrafn "is seen leaving"
- reveal oddny dis "with the morning post"
- jealous dis liv "washed, twice"

== 6 The Registry
In the church books, which [Sölvi](priest) hands over only when [Dís](dis) reminds [him](priest) who taught [him](priest) to swim, it is written that [Birta](teen), brought up as a Stein, was baptised four months after a wedding and seven after a Norwegian boat had wintered in the fjord. It was not for a boat, then, that [Vold](body) came back, but for a [child](teen). [Ylfa](ylfa), confronted with the page, owns that [he](body) rang [her](ylfa) the night before [he](body) died, wanting to see [his](body) [daughter](teen), and that [she](ylfa) hung up; to [Bergur](bergur), [who](bergur) has always been told otherwise, [she](ylfa) begs that nothing be said. But the [priest](priest), [her](ylfa) [landlord](priest), a [bachelor](priest) in love, is already on [his](priest) way there.
- help priest dis "hands over"
- advisor.past dis priest "taught him to swim"
+ discover dis body+teen "it is written"
- parent body teen "a child"
- return body "came back"
- investigate dis ylfa "confronted with the page"
- reveal ylfa dis "owns that"
- die.past body "died"
- betray.past ylfa bergur "told otherwise"
- reveal? priest bergur "on his way there"
- love priest _ "bachelor in love"

== 7 Whose Child
What [Sölvi](priest) takes to [Bergur](bergur) in the guise of comfort is meant, as [Jón](jon) tells [him](priest) to [his](priest) face, to leave [Ylfa](ylfa) with nobody but himself to turn to. [Bergur](bergur), however, has known since the cradle that the [girl](teen) wasn't [his](bergur), and when [Birta](teen), [who](teen) has listened at the hatch, asks [him](bergur) whose [she](teen) is, then, [he](bergur) answers that of all the men in question [he](bergur) is the [one](bergur) [who](bergur) can do [her](teen) plaits. [Kári](kari), for [his](kari) part, has asked [Ylfa](ylfa) to go south with [him](kari), and has been told that one Stein was plenty; by the weekend [he](kari) is seen buying [Liv](liv) a dried fish.
- reveal priest bergur "in the guise of comfort"
- love priest ylfa "nobody but himself"
- accuse jon priest "to his face"
- discover.past bergur teen "has known since"
- parent! bergur teen "wasn't his"
- discover teen bergur "listened at the hatch"
+ parent bergur teen "do her plaits"
- move? kari+ylfa "go south with him"
+ reject ylfa kari "one Stein was plenty"
- flirt kari liv "buying Liv"

== 8 Snowed In
An avalanche closes the pass while [Hrafn](hrafn) and [Dís](dis) are on the wrong side of it, in a hut with one stove and a single tin of peaches, and what eight years of lawyers failed to bring about the peaches do: [he](hrafn) says that [he](hrafn) was a fool, [she](dis) says which kind, and [they](dis+hrafn) wake with [their](dis+hrafn) coats exchanged. In the valley [Tam](tam), running out of bandages, is aided by [Oddný](oddny), [who](oddny) for all [her](oddny) tongue has the steadiest hands in the county; at four in the morning the [doctor](tam), too tired to be shy, tells [her](oddny). [She](oddny), for the first time in living memory, doesn't pass it on.
+ reconcile dis hrafn "was a fool"
- sex dis hrafn "coats exchanged"
- injure _ "running out of bandages"
- help oddny tam "aided by Oddný"
+ confess tam oddny "too tired to be shy"
- reveal! oddny _ "doesn't pass it on"

== 9 The Winch Handle
It is on board the [Stella](*stella), in the locker of its own [skipper](bergur), that the murder weapon comes to light, and [Hrafn](hrafn), overruling [Dís](dis), leads [Bergur](bergur) in irons past [his](bergur) whole crew, [one](kari) of whom, [his](bergur) [brother](kari), is the only [one](kari) to spit. Since the quarrel that [she](dis) and the [inspector](hrafn) have about it can be heard as far as the fish plant, all the village learns in one go that the [two](dis+hrafn) are a couple again, and have just stopped. [Jón](jon), [whom](jon) the arrest of a [friend](bergur) of forty years has aged overnight, sits in the pilot boat with the engine off, and there [his](jon) [daughter](dis) finds [him](jon), and doesn't like the way [he](jon) says nothing.
- find _ "comes to light"
+ arrest hrafn bergur "in irons"
- sibling bergur kari "brother"
- attack kari bergur "spit"
+ quarrel dis hrafn "quarrel"
- couple.end dis hrafn "have just stopped"
- friend bergur jon "friend of forty years"
- parent jon dis "daughter"
- sad jon "aged overnight"
- find dis jon "finds him"

== 10 Pilot
[Dís](dis) asks [Jón](jon). [Jón](jon) tells [Dís](dis). [He](jon) piloted [Vold](body) in that night. [Vold](body) was drunk. [Vold](body) wanted to take [Birta](teen). "[I](body)'ll have [her](teen) by morning," said [Vold](body). [Jón](jon) thought of [Bergur](bergur). [Jón](jon) had the winch handle. It was one blow. [He](jon) put the handle on the [Stella](*stella). [He](jon) never meant it for [Bergur](bergur). [Dís](dis) is a [daughter](dis). [Dís](dis) is a police [officer](dis). [She](dis) sits down beside [her](dis) [father](jon). [She](dis) takes out the handcuffs. [She](dis) puts them on [Jón](jon). Rain comes in from the west.
- reveal jon dis "tells Dís"
- abduct? body teen "take Birta"
+ kill.past jon body "one blow"
- betray! jon bergur "never meant"
- parent jon dis "a daughter"
+ arrest dis jon "puts them on Jón"

== 11 Visiting Day
[Bergur](bergur), [whom](bergur) the confession has set free, goes straight from the cell to the wall of the other one and thanks, through it, the [man](jon) [who](jon) would have let [him](bergur) rot. [Dís](dis) hands in [her](dis) badge, which [Hrafn](hrafn) declines to take, or rather takes, wraps in [his](hrafn) handkerchief and keeps; [Liv](liv), [whose](liv) late [husband](body)'s insurance has paid, treats the whole pub, with [Kári](kari) carrying the glasses, and it is generally felt that the [Norwegian](liv) mourns well. [Birta](teen), visiting the [pilot](jon), wants to know what [his](jon) [victim](body), [her](teen) [father](body), had looked like. [He](body) had [your](teen) way, [Jón](jon) says after a while, of standing in a door.
- arrest! _ bergur "set free"
- reconcile bergur jon "thanks, through it"
+ quit dis "hands in her badge"
- reject hrafn dis "declines to take"
- married.past body liv "husband"
- celebrate liv "treats the whole pub"
- help kari liv "carrying the glasses"
- parent body teen "her father"
- kill.past jon body "his victim"

== 12 Light
When the sun clears the ridge for the first time since November and the village, as is the custom, drinks coffee on the roofs, [Oddný](oddny) is seen to share a cup with [Tam](tam), and nobody needs telling. [Ylfa](ylfa), [who](ylfa) has given [Sölvi](priest) notice, and a piece of [her](ylfa) mind with it, brings the hens back; [Bergur](bergur), on the ladder, reaches down [his](bergur) hand. [Jón](jon) has got nine years and a window on the harbour. Having carried the badge for a winter, [Hrafn](hrafn) lays it on [Dís](dis)'s windowsill beside a ring, and bets the [doctor](tam) a queen that only one of the two will be picked up. [He](hrafn) loses: both are gone by noon.
- couple oddny tam "share a cup"
- quarrel priest ylfa "piece of her mind"
- move ylfa bergur "brings the hens back"
+ reconcile bergur ylfa "reaches down his hand"
- arrest _ jon "has got nine years"
+ propose hrafn dis "beside a ring"
- engaged.start dis hrafn "both are gone"
- hire dis "both are gone"
