%series Sawdust and Silk
%lang en
%genre travelling-circus drama in 1930s Hungary, fan-wiki plot sections
%cast ilka     | Ilka Barta; Ilka | f
%cast zoltan   | Zoltán Barta; Zoltán | m
%cast bruno    | Bruno Weiss; Bruno | m
%cast fee      | Fee Weiss; Fee | f
%cast kato     | Kató | f
%cast pim      | Pim | m
%cast szabo    | Captain Szabó; Szabó | m
%cast rajah    | Rajah | n
%cast orsi     | Orsi | f
%cast lajos    | Lajos | m
%cast vet      | Dr. Rosen; Rosen | m
%cast baron    | Baron Teleki; Teleki | m
%cast pap      | - | m
%cast bear     | Dumpling | n
%cast bela     | Béla | m

== 1 The Net
[Ilka Barta](ilka) owns the circus that [her](ilka) [father](pap) founded, and [her](ilka) [husband](zoltan) [Zoltán](zoltan) runs up its debts. The [catcher](bruno) on the trapeze is [Bruno Weiss](bruno), the [flyer](fee) is [his](bruno) [sister](fee) [Fee](fee). On opening night in [Győr](@gyor) a rope gives way and [Fee](fee) falls into the sawdust, for somebody has unhooked the net. The animal [doctor](vet), [Rosen](vet), sets [her](fee) leg. [Pim](pim), the dwarf [clown](pim), finds the cut end and takes it to [Bruno](bruno). It was done with a razor.
- parent pap ilka "father"
- create.past pap _ "founded"
- married ilka zoltan "husband"
- sibling bruno fee "sister"
- colleague bruno fee "on the trapeze"
+ injure fee "falls into the sawdust"
- attack _ fee "unhooked the net"
- treat fee vet "sets her leg"
- find pim "finds the cut end"
- reveal pim bruno "takes it to"

== 2 The Razor
[Bruno](bruno) goes for [Lajos](lajos), the knife [thrower](lajos), [whom](lajos) [Fee](fee) had jilted at Easter. The company drags [the two](bruno+lajos) apart. [Lajos](lajos) swears that [he](lajos) still loves [her](fee) and would sooner cut off [his](lajos) hand. [Captain Szabó](szabo) of the gendarmes counts the razors; one is missing, and it is [Zoltán](zoltan)'s. The [owner](ilka) says that [her](ilka) [husband](zoltan) was in bed with [her](ilka) all night. [Kató](kato), the snake [charmer](kato), drops a plate, for [she](kato) knows better: [he](zoltan) was with [her](kato).
+ attack bruno lajos "goes for"
- breakup.past fee lajos "jilted"
- love lajos fee "still loves"
- investigate szabo _ "counts the razors"
- married ilka zoltan "husband"
- betray ilka szabo "in bed with her"
+ affair kato zoltan "with her"#2
- cheat zoltan ilka "with her"#2

== 3 Insurance
A letter comes from [Vienna](@vienna): [Fee](fee)'s legs were insured, and the [one](zoltan) [who](zoltan) is to get the money is [Zoltán](zoltan). [Pim](pim), [who](pim) can read upside down, reads it on the desk and brings the [flyer](fee) the news. [She](fee) laughs till [she](fee) cries. [Bruno](bruno) packs [his](bruno) trunks, but the injured [girl](fee) won't leave the tent [she](fee) was born in. At night [Zoltán](zoltan) catches the [clown](pim) at the safe, locks [him](pim) in the bear wagon and lets the [bear](bear)'s supper wait. [Dumpling](bear) only snores. [The two of them](bear+pim) become friends.
- discover pim zoltan "reads it"
+ reveal pim fee "brings the flyer the news"
- sad fee "cries"
- quit? bruno ilka "packs his trunks"
- reject fee bruno "won't leave"
- abduct zoltan pim "locks him in"
+ friend.start bear pim "become friends"

== 4 Short Program
[Rajah](rajah) is a tiger. [Rajah](rajah) will not eat. [Rosen](vet) looks at [Rajah](rajah)'s tongue. Someone has fed [Rajah](rajah) glass. [Orsi](orsi), the [tamer](orsi), has raised [him](rajah) on the bottle. [She](orsi) sits in the cage all night. By morning the [tiger](rajah) is dead. [Orsi](orsi) slaps [Kató](kato). [Kató](kato) swears by [her](kato) snakes. [Orsi](orsi) is [Kató](kato)'s [mother](orsi). [They](kato+orsi) have not said a kind word in years. Nobody can hear [them](kato+orsi) over the band.
- ill rajah "will not eat"
- treat rajah vet "looks at Rajah's tongue"
+ kill _ rajah "fed Rajah glass"
- die rajah "is dead"
- attack orsi kato "slaps Kató"
- accuse orsi kato "swears by"
- parent orsi kato "mother"

== 5 The Baron's Offer
[Baron Teleki](baron) comes to the show three nights running, and not for the elephants. [He](baron) asks [Ilka](ilka) to sell and, when [she](ilka) shows [him](baron) out of the wagon, to sup with [him](baron). [She](ilka) goes. [She](ilka) learns over the soup that [Zoltán](zoltan) has already gambled half of the circus away, to the [host](baron) himself. [Teleki](baron) tears up the paper before [her](ilka) eyes. Back at the camp the tiger [tamer](orsi) has hung up [her](orsi) whip, and [Lajos](lajos), [who](lajos) had seen [Ilka](ilka) drive off in furs, has told [her](ilka) [husband](zoltan). [Zoltán](zoltan) is waiting on the steps with it.
- invite baron ilka "to sup with him"
- reject ilka baron "shows him out"
- date baron ilka "She goes"
+ discover ilka zoltan "learns over the soup"
- lose.past zoltan baron "gambled half"
- help baron ilka "tears up the paper"
- quit orsi "hung up her whip"
- reveal lajos zoltan "has told her husband"
- married ilka zoltan "husband"
- threaten zoltan ilka "waiting on the steps"

== 6 Whip Hand
[He](zoltan) strikes [her](ilka) once. [Bruno](bruno), [whose](bruno) wagon is next door, wrenches the whip from the drunken [man](zoltan) and throws [him](zoltan) down the steps. For the first time the [catcher](bruno) and [Ilka](ilka) look at each other as people do. In the morning [Zoltán](zoltan) is lying under the elephant tub with a knife between [his](zoltan) shoulder blades. [Szabó](szabo) recognises the handle and takes [Lajos](lajos) away. "[I](lajos)'d never miss the heart," says the knife [thrower](lajos). The [widow](ilka) has the performance go ahead. [Her](ilka) hands are quite steady.
- attack zoltan ilka "strikes her"
+ rescue bruno ilka "wrenches the whip"
- neighbour bruno ilka "next door"
- attack bruno zoltan "throws him down"
- love.start bruno+ilka bruno+ilka "look at each other"
+ kill _ zoltan "knife between"
- arrest szabo lajos "takes Lajos away"
- married.past ilka zoltan "widow"

== 7 The Witness in the Wagon
[Pim](pim), sleeping off [his](pim) supper beside [Dumpling](bear), heard two voices by the tub: the dead [man](zoltan)'s and a [woman](orsi)'s. [He](pim) tells no one, because [he](pim) thinks that it was [Ilka](ilka), [who](ilka) once bought [him](pim) out of a fair in [Linz](@linz), where [he](pim) was kept in a crate. [He](pim) is loyal. It makes [him](pim) ill. [Fee](fee), on crutches, worms it out of [him](pim) and runs to [her](fee) [brother](bruno), [who](bruno) has just proposed to the [suspect](ilka). [She](ilka) has asked for a year. Now it is [he](bruno) [who](bruno) would like one.
- discover pim _ "heard two voices"
- reveal! pim _ "tells no one"
- kill! ilka zoltan "it was Ilka"
- reveal pim fee "worms it out"
- rescue.past ilka pim "bought him out"
- abduct.past _ pim "kept in a crate"
- ill pim "makes him ill"
+ reveal fee bruno "runs to her brother"
- sibling bruno fee "brother"
- propose bruno ilka "has just proposed"
- reject? ilka bruno "asked for a year"

== 8 Snakes
[Kató](kato) is expecting and tells [her](kato) [mother](orsi), [who](orsi) already knew. The child is the dead [man](zoltan)'s. Somebody lets the snakes out that night. One of them bites [Rosen](vet) in the calf, and [Kató](kato), kneeling on the [vet](vet)'s chest, sucks out the poison. [He](vet) has loved [her](kato) for eight years and gets it said between two cramps. [She](kato) tells [him](vet) to save [his](vet) breath. Meanwhile the knife [thrower](lajos) walks out of [Szabó](szabo)'s cell, whose lock [he](lajos) has picked with a hairpin of [Fee](fee)'s.
+ pregnant kato zoltan "is expecting"
- reveal kato orsi "tells her mother"
- parent orsi kato "mother"
- injure vet "bites Rosen"
- treat vet kato "sucks out the poison"
+ confess vet kato "gets it said"
- reject kato vet "save his breath"
- flee lajos szabo "walks out"

== 9 Ilka's Account
Asked by [Bruno](bruno) to [her](ilka) face, [Ilka](ilka) says that yes, [she](ilka) went to the tub, and yes, [she](ilka) told [her](ilka) [husband](zoltan) that [she](ilka) wanted a divorce. When [she](ilka) left [him](zoltan), [he](zoltan) was standing. [Bruno](bruno) believes [her](ilka) and is ashamed. But the [captain](szabo), [who](szabo) has lost one [prisoner](lajos), is in need of another and arrests the [widow](ilka) in front of a full house. The [baron](baron) sends a [lawyer](bela). The [lawyer](bela), a certain [Béla](bela), smells of violets and asks everybody the same question: who fed the [tiger](rajah)?
- accuse bruno ilka "to her face"
- married.past ilka zoltan "husband"
- divorce? ilka zoltan "a divorce"
- sad bruno "ashamed"
+ arrest szabo ilka "arrests the widow"
- help baron ilka "sends a lawyer"
- advisor bela ilka "lawyer"
- investigate bela _ "asks everybody"

== 10 Who Fed the Tiger
It was [Zoltán](zoltan), for the insurance again. The [woman](orsi) [who](orsi) had raised [Rajah](rajah) found the ground glass in [his](zoltan) shaving mug, next to the missing razor. [She](orsi) took a knife from [Lajos](lajos)'s belt and waited until [Ilka](ilka) had gone. [Orsi](orsi) tells all this to [Béla](bela) while brushing an elephant. "And [my](orsi) [girl](kato) besides," [she](orsi) says. Then [she](orsi) asks [him](bela) for a head start, till the evening show. The [lawyer](bela) looks at [his](bela) watch. [He](bela) says that it has stopped.
- kill.past zoltan rajah "It was Zoltán"
- discover.past orsi zoltan "found the ground glass"
- steal.past orsi lajos "took a knife"
- kill.past orsi zoltan "took a knife"
+ reveal orsi bela "tells all this"
- parent orsi kato "my girl"
- help? bela orsi "a head start"

== 11 Head Start
[Orsi](orsi) makes for the border with [Dumpling](bear) in a hay cart. [Szabó](szabo), to [whom](szabo) [Béla](bela) has meanwhile told everything, as [he](bela) must, rides after [her](orsi) with six men. At the river [Lajos](lajos), still on the run, is hiding in the reeds; [he](lajos) throws five knives into the towpath in front of the horses, one each, and lets himself be taken. The [murderess](orsi) reaches the far bank. [Ilka](ilka) is set free that night. [Bruno](bruno) stands at the prison gate with [her](ilka) coat. The year, [she](ilka) tells [him](bruno), has been long enough.
+ flee orsi szabo "makes for the border"
- reveal bela szabo "told everything"
- investigate szabo orsi "rides after her"
- help lajos orsi "throws five knives"
- arrest szabo lajos "be taken"
- rescue _ ilka "set free"
+ engaged.start bruno ilka "long enough"

== 12 Grand Finale
[Kató](kato)'s baby is born in the interval, with [Rosen](vet) in attendance and [Fee](fee) holding the lamp. The [mother](kato) asks the [vet](vet) if [he](vet) still has any breath left. [Lajos](lajos) comes out of jail in spring, and the [flyer](fee), [whose](fee) limp will never go away, stands at the target for [him](lajos) with [her](fee) eyes open. [Ilka](ilka) and [Bruno](bruno) have been married a week. From the far side of the frontier [Pim](pim) gets a postcard with a paw print. [He](pim) hangs it up in the bear wagon and puts out the lamp.
+ birth kato "is born"
- treat kato vet "in attendance"
- flirt kato vet "any breath left"
- return lajos "comes out of jail"
- recover! fee "never go away"
- help fee lajos "stands at the target"
- wedding.past bruno ilka "have been married"
- gift orsi pim "a postcard"
