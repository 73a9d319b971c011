%series Low Orbit
%lang en
%genre science fiction soap on a freight station above Titan, viewer summaries from memory
%cast osei    | Commander Abena Osei; Osei; Abena | f
%cast jun     | Jun Takeda; Jun | m
%cast rafa    | Rafa Quiroga; Rafa | m
%cast lule    | Lule Berisha; Lule | f
%cast tove    | Tove | f
%cast hark    | Hark | n
%cast milan   | Milan Berisha; Milan | m
%cast priest  | Father Aurelio; Aurelio | m
%cast yana    | Yana Osei; Yana | f
%cast smuggler| Vex | f
%cast inspector| Inspector Crane; Crane | m
%cast besnik  | Besnik | m
%cast cat     | Docket | n
%cast yfather | - | m

== 1 Docking
[Commander Abena Osei](osei) has kept the freight station going for six years with too few people and one working lift. [Her](osei) [second](jun), [Jun Takeda](jun), has been in love with [her](osei) for five of them and has told no one but [Docket](cat), the station [cat](cat). A supply ship brings a new [mechanic](rafa), [Rafa Quiroga](rafa), [who](rafa) has been put off three stations for fighting, and the [commander](osei)'s [daughter](yana) [Yana](yana), nineteen, [who](yana) has walked out of the academy. [Mother](osei) and [daughter](yana) have it out in the airlock. The ship's [robot](hark), [Hark](hark), is left behind by mistake. [It](hark) likes it here.
- boss osei jun "second"
+ love jun osei "in love with her"
- reveal! jun _ "told no one"
- travel rafa+yana "brings"
- hire rafa "new mechanic"
- quit.past rafa "put off"
- parent osei yana "daughter"
- quit.past yana "walked out of the academy"
+ quarrel osei yana "have it out"
- happy hark "likes it"

== 2 Bunk Nine
There is no bed for the [mechanic](rafa) but the upper one in the cabin of [Milan Berisha](milan), the [cook](milan), [who](milan) snores and [whose](milan) [sister](lule) [Lule](lule) runs the greenhouse. Within a week [Rafa](rafa) has taken a swing at [him](milan), and [Lule](lule) has taken the bleeding [mechanic](rafa) home to patch [him](rafa) up; [she](lule) has a [husband](besnik) of sorts, a [pilot](besnik) on the long run, seen twice a year. [Yana](yana) is made to scrub filters by [her](yana) [mother](osei). The only [one](tove) to be nice to [her](yana) is [Tove](tove), the [radio operator](tove), and the two [girls](tove+yana) share a stolen peach on the observation deck and get very close to something.
- housemate.start milan rafa "the upper one"
- sibling lule milan "sister"
+ attack rafa milan "taken a swing"
- injure rafa "bleeding"
- treat rafa lule "patch him up"
- married besnik lule "husband"
- parent osei yana "mother"
- help tove yana "nice to her"
- steal.past tove+yana _ "stolen peach"
+ flirt tove yana "very close"

== 3 The Confessor
[Father Aurelio](priest), [who](priest) comes round once a quarter to marry, bury and play cards, hears three confessions in one evening and can't do anything about any of them: the [greenhouse keeper](lule) has slept with the [brawler](rafa); the [second](jun) wants to ask for a transfer because [he](jun) can't bear to be near the [commander](osei); and [Osei](osei) herself is afraid that [she](osei) has driven [her](osei) [daughter](yana) away. [Tove](tove) goes to no priest. [She](tove) goes to [Yana](yana)'s cabin and finds [her](yana) in the arms of a red-haired [pilot](smuggler) named [Vex](smuggler), come in on the last tug. It is not a cousin.
- travel priest "comes round"
- reveal jun+lule+osei priest "confessions"
+ affair lule rafa "slept with"
- cheat lule besnik "slept with"
- quit? jun "transfer"
- love jun osei "can't bear to be near"
- boss osei jun "second"
- sad osei yana "afraid"
- parent osei yana "daughter"
+ discover tove smuggler+yana "finds her"
- affair smuggler yana "in the arms"
- kin! smuggler yana "cousin"

== 4 Small Print
[Vex](smuggler) carries more than freight. [Hark](hark) sees [her](smuggler) hide a crate. [Hark](hark) cannot lie, but may keep silent. [Vex](smuggler) makes a friend of [Hark](hark). [Yana](yana) would do anything for [Vex](smuggler). [Tove](tove) would do anything for [Yana](yana). [Milan](milan) finds a sock of [Rafa](rafa)'s. It is in the bed of [Lule](lule). [He](milan) throws a pan at [Rafa](rafa). "[My](lule) [brother](milan) is not [my](lule) keeper," says [Lule](lule). Mark the word keeper. [Jun](jun) hands in [his](jun) request. [Osei](osei) will not sign for [Jun](jun).
+ discover hark smuggler "sees her hide"
- friend.start hark smuggler "makes a friend"
- love yana smuggler "would do anything"
- love tove yana "would do anything"#2
- discover milan lule+rafa "a sock"
- attack milan rafa "throws a pan"
- sibling lule milan "brother"
- quit? jun osei "request"
+ reject osei jun "will not sign"

== 5 Leave of Absence
Why won't [she](osei) let [him](jun) go? [Osei](osei) puts it down to the shortage of officers. The [cat](cat) could tell [her](osei) better, and in a way [it](cat) does: chasing [Docket](cat) through a duct, [the two](jun+osei) get stuck for three hours with [their](jun+osei) faces a hand's width apart, and when the [mechanic](rafa) cuts [them](jun+osei) out [they](jun+osei) have called each other by [their](jun+osei) first names. That night [Yana](yana), of all people, is caught with the red-haired [pilot](smuggler)'s crate. [She](yana) takes the blame. [Tove](tove), [who](tove) has the whole thing on tape, could clear the [girl](yana) and hang the [other](smuggler). [Yana](yana) begs [her](tove) not to.
- reject osei jun "won't"
- rescue rafa jun+osei "cuts them out"
+ flirt jun osei "first names"
- find _ yana "is caught"
+ help yana smuggler "takes the blame"
- rescue? tove yana "clear the girl"
- betray? tove smuggler "hang the other"

== 6 The Inspector
Two [men](besnik+inspector) come on the mail boat, and neither is welcome. [One](inspector) is [Inspector Crane](inspector) of the customs, [who](inspector) has the [commander](osei)'s [daughter](yana) put under lock and key. The [other](besnik), a broad quiet [man](besnik) with presents, is the [husband](besnik) of the [greenhouse keeper](lule), home a month early. [Lule](lule) pushes [Rafa](rafa) into the tomato house and forgets to turn the heat down. [Osei](osei) must choose between the rules and the [prisoner](yana), and chooses the rules; [her](osei) [second](jun) does not, and turns the key while the [customs man](inspector) is at table. [Jun](jun) sends [Yana](yana) off with a sandwich. [She](yana) runs straight to [Vex](smuggler), and together [they](smuggler+yana) make for the tug.
- travel besnik+inspector "come on the mail boat"
- parent osei yana "daughter"
+ arrest inspector yana "lock and key"
- married besnik lule "husband"
- return besnik "home a month early"
- betray lule besnik "into the tomato house"
+ rescue jun yana "turns the key"
- boss osei jun "second"
- gift jun yana "sandwich"
- flee smuggler+yana inspector "make for the tug"

== 7 Dead Air
Only one seat has air. [Vex](smuggler) takes it. The tug goes off without the [fugitive](yana), [who](yana) is left in a hangar that is losing pressure, banging on the door for the [woman](smuggler) [she](yana) went to prison for; it is the [radio operator](tove), at the other end of the line, [who](tove) hears the banging and comes. [Yana](yana) wakes up with [her](yana) head in [Tove](tove)'s lap. [Crane](inspector) gets the tape. [He](inspector) also gets the [second](jun), [who](jun) makes no secret of what [he](jun) has done and is relieved of [his](jun) post. And [Rafa](rafa), half cooked, falls out of the tomato house at the feet of the [pilot](besnik) with the presents.
+ betray smuggler yana "takes it"
- flee smuggler "goes off"
- sad yana "banging"
+ rescue tove yana "comes"
- recover yana "wakes up"
- find inspector "gets the tape"
- reveal jun inspector "makes no secret"
- quit jun "relieved"
- discover besnik rafa "falls out"

== 8 Plain Text
[Lule](lule) tells [her](lule) [husband](besnik) all. [He](besnik) gives [her](lule) the presents anyway. Then [he](besnik) flies off and leaves [her](lule). [Lule](lule) cries on [Milan](milan). [Rafa](rafa) knocks. [Milan](milan) lets in [Rafa](rafa). It costs [Milan](milan) a great deal. The [cook](milan) likes a quiet life. [Osei](osei) has lost [Jun](jun). [He](jun) scrubs filters now, with [Yana](yana). [They](jun+yana) laugh a lot, [Yana](yana) and [Jun](jun). [Abena](osei) hears it through the wall. Does [she](osei) envy [her](osei) [daughter](yana)? The [commander](osei) does not ask.
- reveal lule besnik "tells her husband"
- married besnik lule "husband"
- gift besnik lule "presents"
+ breakup besnik lule "leaves her"
- sad lule "cries"
- help milan lule "cries on Milan"
- sad osei jun "has lost Jun"
- colleague jun yana "scrubs filters"
- happy jun+yana "laugh"
- jealous? osei yana "envy"
- parent osei yana "daughter"

== 9 The Widow's Share
News comes from the long run that [Besnik](besnik)'s freighter has broken up in the rings. The forsaken [wife](lule), [who](lule) is not a wife any more and not quite a widow, shuts herself in with [her](lule) tomatoes and will see neither [her](lule) [brother](milan) nor [her](lule) [lover](rafa). It is the [commander](osei) [who](osei) gets in, sits down among the pots and tells [her](lule) of [Yana](yana)'s [father](yfather), [who](yfather) went the same way. Through the door the former [prisoner](yana) hears for the first time how [he](yfather) died. When [Osei](osei) comes out, [her](osei) [daughter](yana) takes [her](osei) hand. It makes up for three years. [Tove](tove) asks for the night shift, so as not to be asked to supper as a friend.
- die? besnik "broken up"
- married.past besnik lule "wife"
- sad lule besnik "shuts herself in"
- sibling lule milan "brother"
- affair lule rafa "lover"
- reject lule milan+rafa "will see neither"
- help osei lule "sits down among the pots"
- reveal osei lule "tells her of"
- parent yfather yana "father"
- die.past yfather "went the same way"
- discover yana yfather "hears for the first time"
+ reconcile osei yana "takes her hand"
- sad tove yana "as a friend"

== 10 Lost and Found
[Hark](hark), [who](hark) has been listening on the smugglers' channel, gets a voice that [it](hark) knows: the red-haired [deserter](smuggler) has picked a [man](besnik) out of a pod, [she](smuggler) wants no thanks and [she](smuggler) wants a doctor. [Crane](inspector), [whose](inspector) whole career has been leading up to this, gets ready to put [her](smuggler) in irons at the gate. But [Vex](smuggler) has gone before [he](inspector) has [his](inspector) boots on, and on the ramp lies the [pilot](besnik), alive, with half [his](besnik) beard burnt off. [Lule](lule) runs to [him](besnik). [Rafa](rafa), [who](rafa) carries the other end of the stretcher, has a good look at [her](lule) face and puts in for a fourth station.
- discover hark smuggler "gets a voice"
+ rescue smuggler besnik "picked a man out"
- arrest? inspector smuggler "put her in irons"
- flee smuggler inspector "has gone"
- die! besnik "alive"
- injure besnik "burnt off"
+ return besnik "on the ramp"
- love lule besnik "runs to him"
- help rafa besnik "the stretcher"
- quit? rafa "puts in"

== 11 Who Sits by the Bed
The [patient](besnik) wakes and asks for [his](besnik) [wife](lule); the [patient](besnik)'s [wife](lule) has been there for nine days. [They](besnik+lule) don't talk about tomatoes. [She](lule) gets back into [his](besnik) life by way of soup. [Milan](milan), [who](milan) once threw a pan at [him](rafa), finds that [he](milan) will miss the [man](rafa) [who](rafa) gave [him](milan) a bloody nose, and asks [him](rafa) to stay on in bunk nine. [Yana](yana) goes up to the radio room at three in the morning to thank [her](yana) [rescuer](tove), stays till seven, and comes down holding [her](tove) hand. [Jun](jun) has [his](jun) papers at last: a command, [his](jun) own, nine months away.
- married besnik lule "wife"
- help lule besnik "there for nine days"
+ reconcile besnik lule "back into his life"
- attack.past milan rafa "threw a pan"
- attack.past rafa milan "bloody nose"
- friend milan rafa "will miss the man"
- invite milan rafa "stay on"
- rescue.past tove yana "rescuer"
+ couple.start tove yana "holding her hand"
- hire jun "a command"

== 12 Clearance
On the day that [Jun](jun) is to leave, [Father Aurelio](priest) comes round, and the [commander](osei) goes to confession for the second time in [her](osei) life. It takes one minute. The [priest](priest), [who](priest) has known the [other](jun)'s half of it for a year, and may not say a word, goes down on [his](priest) knees and prays for a strike of the tug pilots. There is no strike. There is [Docket](cat), [who](cat) has had [her](cat) kittens in the hatch of the tug, and regulations forbid moving a nursing animal. So [Osei](osei) has a whole hour, and uses the last minute of it to kiss the [man](jun) [whose](jun) request [she](osei) once would not sign.
- travel? jun "to leave"
- reveal osei priest "goes to confession"
- reveal! priest osei "may not say a word"
- love jun osei "half of it"
- birth cat "her kittens"
+ kiss jun osei "kiss"
- love osei jun "kiss"
- reject.past osei jun "would not sign"

== 13 Full Crew
[Jun](jun) gives up the command before [he](jun) has had it. [Osei](osei) makes [him](jun) [her](osei) [husband](jun) first and [her](osei) [second](jun) again afterwards, in that order, with [Tove](tove) on the loudspeaker and the [radio operator](tove)'s [girlfriend](yana) to give [her](yana) [mother](osei) away. [Crane](inspector) has to be held back when the [smuggler](smuggler) turns up among the guests in a false moustache; [he](inspector) asks [her](smuggler) for a dance instead, and neither of [them](inspector+smuggler) is seen until morning. [Lule](lule) is having a baby, and there is no doubt whose: it is due ten months after the return of the [castaway](besnik). [Rafa](rafa) asks, all the same, and goes back to bunk nine with nothing in [his](rafa) eye, [he](rafa) says. [Hark](hark) learns to snore.
- quit jun "gives up the command"
+ wedding jun osei "makes him her husband"
- hire jun osei "her second again"
- couple tove yana "girlfriend"
- parent osei yana "mother"
- return smuggler "turns up"
- flirt inspector smuggler "a dance"
- affair inspector smuggler "until morning"
+ pregnant lule besnik "having a baby"
- sad rafa "nothing in his eye"
