%series The Gate at Rosscarrow
%lang en
%genre drill
%cast ngozi | Ngozi Eze; Ngozi | f
%cast xanthe | Xanthe | f
%cast pip | Pip; Pip Lally | f
%cast benedicta | Mother Benedicta; Benedicta; Reverend Mother | f
%cast bishop | His Lordship | m
%cast hyacinth | Sister Hyacinth; Hyacinth | f
%cast dymphna | Sister Dymphna; Dymphna | f
%cast columba | Sister Columba; Columba | f
%cast malachy | Father Malachy; Malachy | m
%cast cormac | Cormac | m
%cast tadhg | Tadhg Lally; Tadhg | m
%cast lally | Brigid Lally; Mrs Lally | f
%cast mrlally | Lally | m
%cast rosaleen | Rosaleen | f
%cast oonagh | Oonagh | f
%cast shine | Dr Shine | m
%cast plunkett | Miss Eudora Plunkett; Miss Plunkett; Eudora | f
%cast crail | Monsignor Crail; Crail | m
%cast eze | Chief Eze | m
%cast driver | - | m
%cast ngran | - | f
%cast xfather | - | m
%cast xmother | - | f
%cast xstep | - | f
%cast captain | - | m
%cast pipmum | - | f
%cast goat | Jezebel | f

== 1
[Rosscarrow](@rosscarrow), September. Out of the rain come a trunk, a birdcage without a bird, and [Ngozi Eze](ngozi), seventeen, from [Lagos](@lagos). Dormitory Three makes room for [her](ngozi): [Xanthe](xanthe), [whose](xanthe) [father](xfather) owns ships, by shoving over; [Pip](pip), [who](pip) owns nothing, by letting [her](ngozi) have the bed next to the stove.
- travel ngozi "come" @rosscarrow
+ housemate.start ngozi pip+xanthe "makes room"
- parent xfather xanthe "father"
- gift pip ngozi "letting her have"

== 2
[Mother Benedicta](benedicta) runs the school; [her](benedicta) younger [brother](bishop) runs the diocese. Once [she](benedicta) laced [his](bishop) boots for [him](bishop), now [he](bishop) ties [her](benedicta) hands. Not a penny for the roof, writes the [bishop](bishop), and adds in the margin that [he](bishop) still has the scar from [her](benedicta) slate. [She](benedicta) has the letter framed.
- sibling benedicta bishop "brother"
- help.past benedicta bishop "laced"
- boss bishop benedicta "ties her hands"
+ reject bishop benedicta "Not a penny"
- create bishop benedicta "writes"
- injure.past bishop benedicta "scar"

== 3
Two bells, two ringers. For [Sister Hyacinth](hyacinth), music, the day is over when the fugue is; for [Sister Dymphna](dymphna), mathematics, it is over at nine. The [pair](dymphna+hyacinth) have not shared a bench since 1949. Asked by the [chaplain](malachy) what came between [them](dymphna+hyacinth), [the former](hyacinth) says pride. [The latter](dymphna) says that [she](hyacinth) did.
+ enemy dymphna hyacinth "not shared a bench"
- accuse dymphna hyacinth "says that she did"

== 4
[Pip](pip) was left in the turf basket one March night, with a bootlace knotted round [her](pip) wrist. Old [Sister Columba](columba), keeper of the gate then as now, took [her](pip) for a lamb and warmed [her](pip) like one. Whoever the [girl](pip)'s [mother](pipmum) may be, [she](pipmum) never wrote. But [she](pipmum) tied a good knot.
- find.past columba pip "took her for"
+ rescue.past columba pip "warmed her"
- parent pipmum pip "mother"
- create! pipmum "never wrote"

== 5
Over the wall comes a cap, and after it a [boy](tadhg). A letter, [he](tadhg) pants, for the fair one; and there are three [girls](ngozi+pip+xanthe) under the pear tree. [Ngozi](ngozi) laughs [him](tadhg) to scorn. [Pip](pip) holds out [her](pip) hand. It is at the feet of [Xanthe](xanthe) that [he](tadhg) drops it, just before the [gardener](cormac) grabs [him](tadhg) by the collar.
- reject ngozi tadhg "scorn"
+ gift tadhg xanthe "drops it"
- attack cormac tadhg "grabs"

== 6
What is [he](tadhg) called? [Tadhg Lally](tadhg), says the [captive](tadhg), and [Cormac](cormac), the [gardener](cormac), lets go of [him](tadhg) as if scalded. Not the [son](tadhg) of the [postmistress](lally)? The same. How [she](lally) is keeping, [Cormac](cormac) then inquires, rather gruffly. [He](cormac) hoists [him](tadhg) back over the wall himself, and none of [the three](ngozi+pip+xanthe) can think why [his](cormac) hands shake.
- reveal tadhg cormac "says the captive"
+ parent lally tadhg "son"
- help cormac tadhg "hoists"
- discover! ngozi+pip+xanthe cormac "none"

== 7
[Rosaleen](rosaleen), six months a novice, makes a fine baker and a poor nun. [Her](rosaleen) [sister](oonagh) [Oonagh](oonagh), the [cook](oonagh), tells [her](rosaleen) so over the sprouts. When [Rosaleen](rosaleen) scalds [her](rosaleen) foot, [Dr Shine](shine) comes and bandages it with lowered eyes. [He](shine) needs nine visits for it. A foot like that, reckons [Oonagh](oonagh), wants two.
- sibling oonagh rosaleen "sister"
- injure rosaleen "scalds"
- travel shine rosaleen "comes"
- treat rosaleen shine "bandages"
+ love.start shine rosaleen "nine visits"

== 8
The roof fund gone! Forty pounds in a blue tin, between vespers and compline. [Dymphna](dymphna), [who](dymphna) counts everything, counts who was late for the second, and arrives at [Ngozi](ngozi). "[She](ngozi) was at the organ with [me](hyacinth)," protests [Sister Hyacinth](hyacinth). "[You](hyacinth) would say so," says the [mathematician](dymphna), "to spite [me](dymphna)."
- steal _ _ "gone"
+ accuse dymphna ngozi "arrives at Ngozi"
- help hyacinth ngozi "protests"
- accuse dymphna hyacinth "spite"

== 9
Before the whole refectory [Ngozi](ngozi)'s trunk is turned inside out. There is nothing in it but cloth, the gift of [her](ngozi) [grandmother](ngran), [who](ngran) wove it. [She](ngozi) folds it up again, dry-eyed. The [one](pip) [who](pip) cries is [Pip](pip), and the [one](xanthe) [who](xanthe) upends a jug of milk over [Sister Dymphna](dymphna), from fellow feeling or from boredom, is [Xanthe](xanthe).
- investigate _ ngozi "turned inside out"
- gift.past ngran ngozi "gift"
- kin ngozi ngran "grandmother"
- create.past ngran "wove"
- sad! ngozi "dry-eyed"
- sad pip "cries"
+ attack xanthe dymphna "milk"

== 10
For the milk: a month of potatoes, under the [cook](oonagh). [Xanthe](xanthe) has never held a knife that was not silver. [Oonagh](oonagh) shows [her](xanthe) once, shows [her](xanthe) twice, and takes the thing away from [her](xanthe). "And what did [your](xanthe) [mother](xmother) teach [you](xanthe)?" "[She](xmother) died," says [Xanthe](xanthe), "having [me](xanthe)." [Oonagh](oonagh) slides the jam across to [her](xanthe), and a spoon.
+ boss.start oonagh xanthe "under the cook"
- advisor.start oonagh xanthe "shows her once"
- parent xmother xanthe "mother"
- die.past xmother "died"
- birth.past xmother xanthe "having me"
- gift oonagh xanthe "jam"

== 11
A [lady](plunkett) in tweeds, for [Mother Benedicta](benedicta). [Columba](columba), [who](columba) is nearly blind, leaves [her](plunkett) to soak at the gate for an hour, since [she](plunkett) was told never to come back. So [she](plunkett) was, and by [Benedicta](benedicta) in person. But [Eudora Plunkett](plunkett), thrown out in 1949, is [Miss Plunkett](plunkett), inspector of schools, now, and it is [she](plunkett) [who](plunkett) has the pencil.
- ill columba "nearly blind"
- reject.past benedicta plunkett "never"
+ return plunkett benedicta "come back"
- quit.past plunkett benedicta "thrown out"

== 12
[She](plunkett) inspects. Rain in the dormitories, a [goat](goat) in the chapel, forty girls to nine atlases: it all goes into the notebook. At the door of the music room the [inspector](plunkett)'s hand stops. The [nun](hyacinth) at the keys has not so much as turned [her](hyacinth) head. "[You](plunkett) still drag [your](plunkett) left foot, [Eudora](plunkett)," [she](hyacinth) says. And [Miss Plunkett](plunkett), [who](plunkett) is thirty-one, stands up straight.
+ investigate plunkett _ "inspects"
- discover hyacinth plunkett "drag"

== 13
Here, then, lies the bone. [Eudora](plunkett) was the pupil of [both](dymphna+hyacinth): [Hyacinth](hyacinth) had got [her](plunkett) into the conservatory, [Dymphna](dymphna) into the university, and between [the two](dymphna+hyacinth) the [girl](plunkett) came apart. [She](plunkett) was picked up at the station, running from either; [Benedicta](benedicta) expelled [her](plunkett); and ever since then the [teachers](dymphna+hyacinth) have blamed each other.
- advisor.past dymphna+hyacinth plunkett "pupil"
- help.past hyacinth plunkett "conservatory"
- help.past dymphna plunkett "university"
- find.past _ plunkett "picked up"
- flee.past plunkett dymphna+hyacinth "running"
+ quit.past plunkett benedicta "expelled"
- accuse dymphna hyacinth "blamed"
- accuse hyacinth dymphna "blamed"

== 14
Sunday. [Chief Eze](eze) is driven up in an embassy car to take [his](eze) [daughter](ngozi) out to tea. [Ngozi](ngozi) tells [him](eze) about the organ and the [goat](goat); of the tin [she](ngozi) breathes not a word. But the [cook](oonagh) has let it out to the [driver](driver), [who](driver) repeats it to [him](eze) on the road home. The car wheels round so fast that it loses its flag.
- travel eze ngozi "driven up"
- invite eze ngozi "tea"
- parent eze ngozi "daughter"
- reveal! ngozi eze "not a word"
- reveal oonagh driver "let it out"
+ reveal driver eze "repeats"
- return eze "wheels round"

== 15
In the parlour the [Chief](eze) is polite, which is dreadful. Would the [person](dymphna) [who](dymphna) called [his](eze) [child](ngozi) a thief kindly do so again? [Dymphna](dymphna) is no coward; [she](dymphna) steps forward. But [Sister Hyacinth](hyacinth) has already said, "It was [I](hyacinth)," and, to make sure, has trodden on [her](hyacinth) old [enemy](dymphna)'s foot.
- accuse.past dymphna ngozi "called his child"
- steal! ngozi _ "thief"
- parent eze ngozi "child"
+ help hyacinth dymphna "It was I"
- betray hyacinth eze "already said"
- attack hyacinth dymphna "trodden"
- enemy dymphna hyacinth "enemy"

== 16
Nobody sleeps. Going down at two for water, [Dymphna](dymphna) comes upon [Hyacinth](hyacinth), [who](hyacinth) is there for the same water. Thirteen years take a good deal of talking, and [they](dymphna+hyacinth) do it over one jug. By lauds the [mathematician](dymphna) can hum the subject of a fugue, and the [musician](hyacinth), laughing through [her](hyacinth) tears, can prove that [she](hyacinth) has been a fool.
- find dymphna hyacinth "comes upon"
+ reconcile dymphna hyacinth "over one jug"
- happy hyacinth "laughing"

== 17
[Tadhg](tadhg) again, capless. Through the scullery grating [he](tadhg) recites a poem of [his](tadhg) own to [Xanthe](xanthe), [who](xanthe) mends the scansion and passes [him](tadhg) a carrot. At the linen window above [them](tadhg+xanthe), [Pip](pip) has caught every line. [She](pip) likes [him](tadhg) too, but as one likes one's own nose, and [she](pip) cannot make it out.
- return tadhg xanthe "again"
+ flirt tadhg xanthe "recites"
- create.past tadhg "of his own"
- help xanthe tadhg "mends"
- gift xanthe tadhg "carrot"
- discover pip tadhg+xanthe "caught every line"
- love! pip tadhg "own nose"

== 18
[Brigid Lally](lally), postmistress, widowed, weighs every letter in [Rosscarrow](@rosscarrow) and steams open one in ten. Today's is from [her](lally) own [son](tadhg) to the Greek [girl](xanthe), which is bad enough. But [he](tadhg) has put in a postscript about a [friend](pip) of [hers](xanthe), with a bootlace round [her](pip) wrist, and [Mrs Lally](lally) has to sit down among the parcels.
- married.past _ lally "widowed"
- die.past _ "widowed"
- investigate lally _ "steams open"
- parent lally tadhg "son"
- friend pip xanthe "friend"
+ discover lally pip "bootlace"

== 19
On a weekday, in [her](lally) Sunday hat, [she](lally) kneels to [Father Malachy](malachy). A year before [she](lally) was married, [she](lally) tells [him](malachy), [she](lally) had a [daughter](pip), and tied up [her](pip) wrist, there being no ribbon, with the lace of the [father](cormac)'s boot. Does [he](cormac) know? "[He](cormac) has dug [your](malachy) potatoes for seventeen years," says the [widow](lally), "within sight of [her](pip)."
- wedding.past _ lally "married"
+ reveal lally malachy "tells"
- birth.past lally pip "had a daughter"
- parent cormac pip "father"
- discover.past cormac pip "know"
- advisor malachy lally "kneels"
- married.past _ lally "widow"

== 20
[Malachy](malachy) may not speak, so [he](malachy) hums. [He](malachy) hums up and down the potato bed until [Cormac](cormac) asks if [he](malachy) is in pain. Has [Cormac](cormac) never thought of telling [her](pip)? Every day. And of the [mother](lally)? The [gardener](cormac) leans on [his](cormac) spade. "[She](lally) took [Lally](mrlally)," [he](cormac) says, "the week [I](cormac) crossed to [Liverpool](@liverpool) for [her](lally) ring."
- reveal! malachy cormac "may not speak"
- ill? malachy "in pain"
- reveal? cormac pip "telling her"
- parent lally pip "mother"
+ wedding.past lally mrlally "took Lally"
- travel.past cormac "crossed" @liverpool
- gift.past? cormac lally "ring"

== 21
[Rosaleen](rosaleen)'s foot has mended; [her](rosaleen) vocation has not. Out of reasons to call, [Dr Shine](shine) develops a cough of [his](shine) own, for which only convent honey will do. The [novice](rosaleen) brings [him](shine) the jar. "[Your](oonagh) [sister](rosaleen)'s hands are kind ones," [he](shine) tells the [cook](oonagh) on the way out. "They're spoken for," [Oonagh](oonagh) tells [him](shine).
- recover rosaleen "mended"
- ill? shine "cough"
- gift rosaleen shine "jar"
- sibling oonagh rosaleen "sister"
- love shine rosaleen "kind ones"
+ reject oonagh shine "spoken for"

== 22
A cable: [Xanthe](xanthe)'s [father](xfather) is bankrupt. Eleven ships, none paid for; and on the twelfth the new [wife](xstep), [whom](xstep) [she](xanthe) never so much as met, has steamed off with the [captain](captain). No more fees. [Benedicta](benedicta) sends for the [girl](xanthe). [Xanthe](xanthe) comes with [her](xanthe) case packed and peel in [her](xanthe) hair, and is told to go and finish [her](xanthe) potatoes.
+ lose xfather "bankrupt"
- parent xfather xanthe "father"
- married xfather xstep "wife"
- meet! xanthe xstep "met"
- breakup xstep xfather "steamed off"
- cheat xstep xfather "with the captain"
- affair captain xstep "with the captain"
- invite benedicta xanthe "sends for"
- move? xanthe "case packed"
- help benedicta xanthe "finish her potatoes"

== 23
The fees, it turns out, have come from [Oonagh](oonagh)'s burial money. [Xanthe](xanthe) has it from the [cook](oonagh)'s [sister](rosaleen), and storms into the kitchen: [she](xanthe) cannot possibly accept. Then [she](xanthe) need not, says [Oonagh](oonagh); it is a loan; [she](oonagh) means to live to ninety, and the carrots will not scrape themselves. [Xanthe](xanthe) ties on [her](xanthe) apron, sniffing.
+ help oonagh xanthe "burial money"
- reveal rosaleen xanthe "has it from"
- sibling oonagh rosaleen "sister"
- reject? xanthe oonagh "cannot possibly accept"
- sad xanthe "sniffing"

== 24
[Pip](pip) and [Ngozi](ngozi) mount guard with a candle. Toward dawn old [Sister Columba](columba) shuffles by, unlocks the shed, and feeds the [goat](goat), [Jezebel](goat), a ten-shilling note. Under the straw is the blue tin. "For the [lamb](pip)," [she](columba) whispers to [them](ngozi+pip), beaming. "For when [she](pip) goes out into the world."
- investigate ngozi+pip _ "mount guard"
- find ngozi+pip "blue tin"
+ discover ngozi+pip columba "Under the straw"
- steal.past columba _ "blue tin"
- reveal columba ngozi+pip "whispers"
- gift? columba pip "For the lamb"
- happy columba "beaming"

== 25
[The two](ngozi+pip) stare at each other. If [they](ngozi+pip) tell, the old [nun](columba) will be packed off to [Tuam](@tuam), to die among strangers; if not, [one](ngozi) of [them](ngozi+pip) remains a thief. [Pip](pip) leaves it to [her](ngozi). [Ngozi](ngozi) smuggles the tin into the sacristy under [her](ngozi) blazer, and puts it one shelf too high for [Sister Dymphna](dymphna), [who](dymphna) stands four foot ten.
- reveal? ngozi+pip "tell"
- move? columba "packed off" @tuam
- die? columba "die among strangers"
- steal! ngozi _ "thief"
+ help ngozi columba "smuggles"

== 26
It is retrieved, by stepladder, by [Dymphna](dymphna) herself, minus ten shillings. [She](dymphna) does the sum; then [she](dymphna) does the harder one, and knocks at Dormitory Three. The apology takes [her](dymphna) eleven words. [Ngozi](ngozi), [who](ngozi) has timed it, wants something in return: calculus. [Her](ngozi) late [accuser](dymphna) has not smiled since the war, and it rather pulls.
- find dymphna "retrieved"
+ reconcile dymphna ngozi "apology"
- advisor? dymphna ngozi "calculus"
- accuse.past dymphna ngozi "accuser"

== 27
[Miss Plunkett](plunkett)'s verdict: close it down. [She](plunkett) reads the draft to [Hyacinth](hyacinth), [who](hyacinth) plays on, and to [Dymphna](dymphna), [who](dymphna) finds the figures correct. Only when [they](dymphna+hyacinth) ask [her](plunkett), from one and the same bench, whether [she](plunkett) has eaten today does the [inspector](plunkett), [whom](plunkett) nobody has asked that since [her](plunkett) expulsion, put down [her](plunkett) pencil and howl.
- create plunkett "draft"
- reveal plunkett dymphna+hyacinth "reads"
- help dymphna+hyacinth plunkett "eaten"
- quit.past plunkett "expulsion"
+ sad plunkett "howl"

== 28
The draft goes into the stove. A copy, however, has gone to the [bishop](bishop), [whose](bishop) [secretary](crail), [Monsignor Crail](crail), has a customer for the site: a hotel, with golf. [Crail](crail) lays the paper before [His Lordship](bishop). [He](bishop) fingers the old mark on [his](bishop) chin. "If [I](bishop) sign this," [he](bishop) says, "[my](bishop) [sister](benedicta) will hit [me](bishop) again."
- boss bishop crail "secretary"
+ reveal crail bishop "lays the paper"
- injure.past bishop "old mark"
- sibling benedicta bishop "sister"
- attack? benedicta bishop "hit me again"

== 29
[Benedicta](benedicta) is kept in the dark; [Columba](columba) is not. The [Monsignor](crail), pacing out the cloister, takes [her](columba) for an idiot and explains to [her](columba), very loudly, where the bar will be. But for ten minutes of the day [Columba](columba)'s head is as clear as gin, and these are the ten. [She](columba) thanks [him](crail), shuts [him](crail) in with [Jezebel](goat), and climbs sixty stairs to the [Reverend Mother](benedicta).
- reveal! _ benedicta "in the dark"
+ reveal crail columba "explains"
- abduct columba crail "shuts him in"
- travel columba benedicta "climbs"

== 30
On the sixtieth [she](columba) gets it all said, and on the way down [her](columba) legs go. It is [Pip](pip) [who](pip) stumbles over [her](columba); it is [Pip](pip)'s hand that the old [woman](columba) is holding, at midnight, when [she](columba) slips away. In [her](columba) other is the key. "Pull it to after [you](pip), [lamb](pip)," [she](columba) has said, and nothing since.
- reveal columba benedicta "said"
- ill columba "her legs go"
- find pip columba "stumbles over"
- help pip columba "holding"
+ die columba "slips away"

== 31
The burial brings [brother](bishop) and [sister](benedicta) face to face, across a hole in the ground, after nine years. [She](benedicta) carries no slate; [he](bishop) flinches even so. Has [he](bishop) sold [her](benedicta) school over [her](benedicta) head? Not yet, says the [bishop](bishop). "[You](bishop) were always slow," says [Benedicta](benedicta), and gives [him](bishop) [her](benedicta) arm, because the path is icy.
- die.past columba "burial"
- sibling benedicta bishop "brother"
- betray? bishop benedicta "sold"
+ help benedicta bishop "arm"

== 32
[Columba](columba)'s key goes to [Pip](pip), and with it the gate. The first to ring is the [postmistress](lally), without a letter. [She](lally) looks at the wrist. "[I](lally) did that knot," says [Brigid Lally](lally). It would be easy to pull the gate to after [her](lally); it would be easier to do it before. [Pip](pip) stands back and lets [her](pip) [mother](lally) in out of the wet.
- find pip "key"
- hire pip "gate"
- meet lally pip "ring"
+ reveal lally pip "I did that knot"
- parent lally pip "mother"
- invite pip lally "lets"

== 33
If [she](lally) is [her](pip) [mother](lally), then [Tadhg](tadhg) is [her](pip) [half-brother](tadhg). "That explains the nose," says [Pip](pip), and a stone rolls off [her](pip) heart. [He](tadhg) himself is the last to hear it, up the pear tree, from [Xanthe](xanthe), [who](xanthe) had it from [Ngozi](ngozi), and [he](tadhg) falls out. Two of the [girls](ngozi+pip+xanthe) shriek with laughter; the [third](pip) picks [him](tadhg) up and feels [his](tadhg) ribs.
- parent lally pip "mother"
+ sibling pip tadhg "half-brother"
- happy pip "stone rolls off"
- reveal xanthe tadhg "hear"#2
- reveal ngozi xanthe "had it from"
- injure tadhg "falls out"
- happy ngozi+xanthe "laughter"
- help pip tadhg "picks him up"

== 34
[Her](pip) [father](cormac) is another matter. [He](cormac) whittled [her](pip) first whistle; [he](cormac) carried [her](pip) round the garden when [she](pip) had measles; and in seventeen years [he](cormac) never said. When [her](pip) [mother](lally) gives [her](pip) the name, [Pip](pip) is not glad, [she](pip) is wild. [She](pip) tells [Cormac](cormac) so. [He](cormac) takes off [his](cormac) left boot, the one done up with string, and hands it to [her](pip).
- parent cormac pip "father"
- gift.past cormac pip "whittled"
- ill.past pip "measles"
- help.past cormac pip "carried"
- reveal.past! cormac pip "never said"
- parent lally pip "mother"
+ reveal lally pip "name"
- happy! pip "not glad"
- sad pip cormac "wild"

== 35
[Pip](pip) unties [her](pip) wrist, for the first time ever, threads the lace into the boot, and makes a bow of it, badly. This is not forgiveness, [she](pip) lets the [gardener](cormac) know; this is a boot. On [his](cormac) way home [Cormac](cormac) walks past the post office four times. The fifth time [he](cormac) goes in, and asks the [widow](lally) for a stamp, though [he](cormac) has nobody to write to.
- gift pip cormac "threads the lace"
+ reconcile! cormac pip "not forgiveness"
- travel cormac lally "goes in"
- married.past lally mrlally "widow"

== 36
On Saturday [Rosaleen](rosaleen) is to take the veil. All Friday night [she](rosaleen) lies on the chapel floor; at four [she](rosaleen) gets up, and tells the [Reverend Mother](benedicta) that [she](rosaleen) can't. [Benedicta](benedicta), [who](benedicta) has known since the third bandage, gives [her](rosaleen) a coat. At sunrise a [man](shine) shaving at the surgery window looks up, sees who is on the road, and cuts [his](shine) chin.
- hire? rosaleen "take the veil"
- reveal rosaleen benedicta "tells"
+ quit rosaleen "can't"
- discover.past benedicta rosaleen "has known"
- gift benedicta rosaleen "coat"
- discover shine rosaleen "sees"
- injure shine "cuts"

== 37
[Oonagh](oonagh) is not on speaking terms with [her](oonagh) [sister](rosaleen), nor with the [doctor](shine), nor, as long as the wedding cake is in the oven, with anybody. It has three tiers. [Dr Shine](shine), [who](shine) comes to sue for peace, is handed the bowl to lick. "I'd promised [her](rosaleen) higher up," says [Oonagh](oonagh). "See that [she](rosaleen) doesn't feel the drop."
+ quarrel oonagh rosaleen "speaking terms"
- sibling oonagh rosaleen "sister"
- quarrel oonagh shine "nor with the doctor"
- wedding? rosaleen shine "wedding"
- create oonagh "cake"
- reconcile? oonagh shine "sue for peace"
- gift oonagh shine "bowl"

== 38
At [Monsignor Crail](crail)'s door stand two [nuns](dymphna+hyacinth) with a ledger, [one](dymphna) of [them](dymphna+hyacinth) very short, [the other](hyacinth) humming. [They](dymphna+hyacinth) have traced six years of roof money, to the shilling, into [his](crail) pocket. [Dymphna](dymphna) recites the items; [her](dymphna) [companion](hyacinth) sings the total. And what, asks the bishop's [secretary](crail), will keep the [ladies](dymphna+hyacinth) quiet? "Slates," say [both](dymphna+hyacinth).
+ discover dymphna+hyacinth crail "traced"
- steal.past crail _ "into his pocket"
- accuse dymphna crail "recites"
- friend dymphna hyacinth "companion"
- boss bishop crail "secretary"
- threaten dymphna+hyacinth crail "Slates"
- reveal? dymphna+hyacinth "quiet"

== 39
Prize day. [Miss Plunkett](plunkett) hands out a slide rule (mathematics, [Ngozi Eze](ngozi)) and, to the stupefaction of a shabby [man](xfather) in the back row, a kitchen knife (cookery, [Xanthe](xanthe)). [He](xfather) has come third class from [Piraeus](@piraeus) to take [his](xfather) [daughter](xanthe) away. [She](xanthe) embraces [him](xfather), explains that [she](xanthe) is staying, and has [him](xfather) taken on by [Oonagh](oonagh), to wash up.
- celebrate _ "Prize day"
- gift plunkett ngozi "slide rule"
- gift plunkett xanthe "kitchen knife"
- travel xfather "come third class" @rosscarrow
- parent xfather xanthe "daughter"
- move? xanthe xfather "away"
- reject xanthe xfather "is staying"
+ hire xfather oonagh "taken on"

== 40
New slates, old rain. With a key too big for [her](pip), [Pip Lally](pip) lets out the [doctor](shine) and [his](shine) [wife](rosaleen), lets in the [bishop](bishop), [who](bishop) has a fresh plaster on [his](bishop) chin, and looks down the road. Along it, not arm in arm yet, but in step, come [her](pip) [parents](cormac+lally). [Pip](pip) could shut the gate. [She](pip) goes on holding it open.
- married rosaleen shine "wife"
- injure bishop "plaster"
+ parent cormac+lally pip "parents"
- couple? cormac lally "arm in arm"
