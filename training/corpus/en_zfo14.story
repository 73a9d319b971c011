%series Honest Work
%lang en
%genre crime comedy: a family of safe-breakers in Tbilisi, TV listings
%cast otar | Otar Beridze; Otar | m
%cast nana | Nana Beridze; Nana | f
%cast gio | Gio Beridze; Gio | m
%cast keti | Keti Beridze; Keti | f
%cast lasha | Major Lasha Kobalia; Major Kobalia; Lasha; Kobalia | m
%cast tekla | Tekla | f
%cast vakho | Vakho Melua; Vakho; Melua | m
%cast salome | Salome Melua; Salome | f
%cast pike | Howard Pike; Pike | m
%cast babua | Babua | m
%cast priest | Father Ilia | m
%cast banker | - | m
%cast baker | Zaza | m
%cast kid | Dato | m

== 1
Six years for the post-office job, and [Otar Beridze](otar) walks out of the gate to find nobody there but [Major Kobalia](lasha), [who](lasha) put [him](otar) in. The [major](lasha) has come to warn [him](otar) off. At home on Chonkadze Street [Otar](otar)'s [wife](nana), [Nana](nana), teaches piano, [his](otar) [son](gio) drills teeth, and not one of [them](gio+nana) lets [him](otar) past the doormat. Only [Keti](keti), [who](keti) was ten when [her](keti) [father](otar) was taken away, climbs out of the window at night and brings [him](otar) a blanket, [his](otar) stethoscope and a plan.
- arrest.past lasha otar "put him in"
- return otar "walks out"
- threaten lasha otar "warn him off"
- married nana otar "wife"
- parent otar gio "son"
+ reject gio+nana otar "past the doormat"
- parent otar keti "father"
- gift keti otar "a blanket"

== 2
[Nana](nana) was not idle in those years, nor alone. [Her](nana) [gentleman](lasha), as the neighbours call [him](lasha), comes on Thursdays after dark in plain clothes; they are an officer's clothes all the same. [Otar](otar), watching from the fig tree, sees [who](lasha) takes off [his](lasha) shoes in [his](otar) hall. [He](otar) falls out of the tree. [Gio](gio), a [dentist](gio) and no doctor, splints [his](gio) [father](otar)'s arm without one word, and breaks [his](gio) silence at the last knot: "[She](nana) cried for two years. Then [she](nana) stopped."
+ affair lasha nana "Her gentleman"
- cheat nana otar "nor alone"
+ discover otar lasha "sees who takes off"
- injure otar "falls out"
- treat otar gio "splints"
- parent otar gio "his father"
- sad.past nana "cried for two years"

== 3
[Vakho Melua](vakho), [Otar](otar)'s old [lookout](vakho), got away that night with the money, bought a vineyard with it and christened it Providence. At the harvest feast the former [partners](otar+vakho) embrace; each feels the other's jacket for a gun. Under the pergola [Vakho](vakho)'s only [daughter](salome), [Salome](salome), has a wisdom tooth seen to by lamplight. [Gio](gio) is very thorough. The howl that brings the whole party running is [his](gio): [she](salome) has bitten [him](gio), and is now, by way of an apology, kissing the place.
- colleague.past otar vakho "old lookout"
- betray.past vakho otar "got away that night"
- steal.past vakho otar "with the money"
- celebrate vakho "harvest feast"
- parent vakho salome "only daughter"
- treat salome gio "seen to by lamplight"
- injure gio salome "bitten him"
+ kiss gio salome "kissing the place"

== 4
[Otar](otar) wants [his](otar) share. [Vakho](vakho) shows [Otar](otar) the books. [Vakho](vakho) is bankrupt. [Otar](otar) believes [Vakho](vakho). [Keti](keti) does not believe [Vakho](vakho). [Keti](keti) listens to the wall with the stethoscope. Behind it is a safe. [Keti](keti) opens it in four minutes. In it sits [Tekla](*tekla), a doll with diamond eyes. [Tekla](tekla) is also the name of [Vakho](vakho)'s dead [wife](tekla).
- lose? vakho "is bankrupt"
- betray vakho otar "shows Otar the books"
- investigate keti vakho "listens to the wall"
+ find keti "is a safe"
- steal keti vakho "opens it"
- die.past tekla "dead wife"
- married.past tekla vakho "dead wife"

== 5
[Howard Pike](pike), insurance, a [Nebraskan](pike) with a dictionary, is on the track of a doll. [He](pike) rents the front room at [Nana](nana)'s. There [he](pike) makes himself useful, learns scales, and within a week cannot look at [his](pike) [landlady](nana)'s hands without losing count. [Kobalia](lasha), arriving on a Thursday, trips over a pair of size-thirteen shoes next to which [his](lasha) own look like a child's. The two [men](lasha+pike) are formally introduced. Over the road, on [his](otar) blanket, the lawful [husband](otar) laughs for the first time since [his](otar) release.
- investigate pike _ "on the track of"
- housemate.start nana pike "rents the front room"
- advisor nana pike "learns scales"
+ love pike nana "cannot look at"
- jealous lasha pike "trips over"
- meet lasha pike "formally introduced"
- married nana otar "lawful husband"
- happy otar "laughs"

== 6
[Keti](keti) sells one eye of the doll to a [banker](banker), [who](banker) turns out to be nobody's fool and holds on to [Keti](keti) as well: the other eye by midnight, says the telephone, or [her](keti) fingers, one by one. [Otar](otar) cannot go to the police. The [police](lasha), [who](lasha) is at that instant finishing [his](lasha) soup at [Nana](nana)'s, puts down the spoon and goes with [him](otar). [They](lasha+otar) get [her](keti) out through a ventilation shaft. In it, wedged nose to nose, [husband](otar) and [lover](lasha) have for a quarter of an hour no choice but to talk.
+ abduct banker keti "holds on to Keti"
- threaten banker otar "or her fingers"
- help lasha otar "goes with him"
+ rescue lasha+otar keti "get her out"
- married nana otar "husband"
- affair lasha nana "lover"
- enemy lasha otar "husband and lover"

== 7
[Salome](salome) is late by nineteen days. [Vakho](vakho) takes the news as a [father](vakho) will, with a shotgun, and drives into town to ask the [tooth-puller](gio)'s intentions. The [tooth-puller](gio)'s intentions were to propose at Easter; it is done on the spot, between drill and basin. [Vakho](vakho) weeps, fires at the ceiling and hits the [neighbour](baker) upstairs, [Zaza](baker) the [baker](baker), in the slipper. [Gio](gio) has told [his](gio) [intended](salome) nothing of safes. [Salome](salome) has told [hers](gio) nothing of a husband in [Batumi](@batumi).
+ pregnant salome gio "late by nineteen days"
- parent vakho salome "father"
- threaten vakho gio "with a shotgun"
+ propose gio salome "done on the spot"
- attack vakho baker "hits the neighbour"
- neighbour baker gio "neighbour upstairs"
- engaged gio salome "his intended"
- betray gio salome "told his intended nothing"
- married _ salome "a husband in Batumi"
- reveal! salome gio "nothing of a husband"

== 8
Quiet in the house. Snow on the fig tree; somebody practises Czerny. [Pike](pike) explains to [Nana](nana) that [he](pike) has a wife in [Omaha](@omaha), that is, [he](pike) has a photograph, the original having gone off with a dentist. [Nana](nana), [mother](nana) of one herself, has to laugh. [Keti](keti), bandaged, plays cards with [her](keti) [grandfather](babua), [Babua](babua), [who](babua) has not spoken since the funeral of [his](babua) canary. At the fourth ace up [her](keti) sleeve the old [man](babua) opens [his](babua) mouth. "Like this," [he](babua) says.
- reveal pike nana "explains to Nana"
- married _ pike "a wife in Omaha"
- breakup.past _ pike "gone off with"
- parent nana gio "mother of one"
- happy nana "has to laugh"
- injure.past keti _ "bandaged"
- kin babua keti "grandfather"
- betray keti babua "up her sleeve"
- recover babua "opens his mouth"
+ advisor babua keti "Like this"

== 9
[Nana](nana) tells [Lasha](lasha) that the Thursdays are over. It isn't the [American](pike); it isn't [Otar](otar) either, [she](nana) adds, a shade too quickly, while over the road a blanket stirs. The [major](lasha) takes it standing. [He](lasha) goes to the barracks, orders the file on the post-office job and, out of grief, reads it for once to the last page. It was not [Otar](otar) [who](otar) shot the guard. The bullet came from where the [lookout](vakho) stood. [He](lasha) has kept the wrong [man](otar) behind bars for six years and [his](otar) [wife](nana) warm.
+ breakup nana lasha "Thursdays are over"
- love! nana pike "isn't the American"
- love? nana otar "a shade too quickly"
- sad lasha "out of grief"
- investigate lasha otar "orders the file"
- attack! otar _ "not Otar who shot"
- attack.past vakho _ "where the lookout stood"
+ discover lasha vakho "came from where"
- arrest.past lasha otar "behind bars"
- married nana otar "his wife"

== 10
Betrothal dinner at Providence. [Father Ilia](priest) asks if anyone knows of an impediment, and a stranger in the doorway, from [Batumi](@batumi), does. Forks fall. [Gio](gio) gets up, bows to [Salome](salome) and walks out into the vines, with [his](gio) napkin on. [She](salome) runs after [him](gio): it was a marriage for papers, it lasted a weekend, [she](salome) was nineteen. "[I](gio) come from thieves," says [he](gio). "Nobody in [my](gio) family is allowed to lie but [my](gio) [father](otar)." While the guests look for [the two](gio+salome), [Keti](keti) puts the doll back in [Vakho](vakho)'s safe, with [Pike](pike)'s card round its neck.
- celebrate gio+salome "Betrothal dinner"
- engaged gio salome "Betrothal"
- married _ salome "does"
+ breakup gio salome "walks out"
- reveal salome gio "a marriage for papers"
- parent otar gio "my father"
- gift keti vakho "puts the doll back"

== 11
[Kobalia](lasha) arrests [Vakho](vakho). [Vakho](vakho) asks for [his](vakho) hat. [Pike](pike) takes the doll. [Pike](pike) kisses [Nana](nana)'s hand. [Pike](pike) flies home to [Omaha](@omaha). [Otar](otar) carries [Pike](pike)'s bags. [Nana](nana) opens the door to [Otar](otar). [Otar](otar) wipes [his](otar) feet. [He](otar) wipes them for a long time. "Well?" says [Nana](nana).
+ arrest lasha vakho "arrests"
- find pike "takes the doll"
- flirt nana pike "kisses"
- travel pike "flies home" @omaha
- help otar pike "carries"
+ reconcile nana otar "opens the door"

== 12
[Salome](salome), annulled, enormous and alone on a vineyard that belongs to the state, goes into labour during the auction. The [banker](banker) bids. So does [Zaza](baker), the [baker](baker), with a limp and a bag of coins, on behalf of a [client](gio); the hammer falls to [him](baker), and out from behind the wine press steps the [dentist](gio), [his](gio) sleeves already rolled up. [They](gio+salome) quarrel through every contraction and are of one mind by the last. [Dato](kid), as the [boy](kid) is to be called, yells like a burglar alarm. [Kobalia](lasha), out of uniform for good, brings [Keti](keti) an entrance form for the police academy. [She](keti) has picked the lock of [his](lasha) car.
- divorce.past _ salome "annulled"
- find baker "hammer falls to him"
- help baker gio "on behalf of"
- quarrel gio salome "quarrel through"
+ reconcile gio salome "of one mind"
+ birth salome kid "yells"
- quit lasha "out of uniform"
- hire? keti "entrance form"
