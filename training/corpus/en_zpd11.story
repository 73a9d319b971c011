%series Silk Court
%lang en
%genre London legal drama, encyclopaedia episode list in long sentences
%cast hargreave | Sir Piers Hargreave; Hargreave; Piers | m
%cast osei    | Abena Osei; Osei | f
%cast lund    | Magnus Lund; Lund | m
%cast whit    | Cressida Whitlock; Whitlock; Cress | f
%cast barnaby | Barnaby Whitlock; Barnaby | m
%cast noor    | Noor Siddiqui; Siddiqui; Noor | f
%cast gil     | Gilchrist; Gil | m
%cast len     | Len Dyer; Dyer | m
%cast judge   | Mrs Justice Hargreave; Lady Hargreave; Honor | f
%cast client  | Petra Voss; Voss | f
%cast dawes   | Inspector Dawes; Dawes | m
%cast usman   | Usman Siddiqui; Usman | m
%cast baby    | - | f
%cast victim  | - | m
%cast harpist | - | n

== 1 Pupillage
[Noor Siddiqui](noor) begins [her](noor) pupillage at [Silk Court](#silkcourt) under [Abena Osei](osei), [who](osei) has just ended a ten-year marriage to [Magnus Lund](lund) and now has to share a landing with [him](lund), while the other new [pupil](gil), [Gilchrist](gil), [whom](gil) everyone takes for the post boy, falls to [Cressida Whitlock](whit), [whose](whit) twin [brother](barnaby), [Barnaby](barnaby), shares [her](whit) rooms and [her](whit) dislike of [Lund](lund). The [head](hargreave) of chambers, [Sir Piers Hargreave](hargreave), welcomes the two [beginners](gil+noor) with a speech about chastity; [his](hargreave) [clerk](len), [Dyer](len), [who](len) books [his](hargreave) hotel rooms, studies the carpet.
+ hire gil+noor "begins her pupillage"
- advisor osei noor "pupillage"
- divorce.past lund osei "ended a ten-year marriage"
- neighbour lund osei "share a landing"
- advisor whit gil "falls to"
- sibling barnaby whit "twin"
- colleague barnaby whit "shares her rooms"
- enemy barnaby+whit lund "dislike of Lund"
- boss hargreave len "clerk"
- discover len hargreave "studies the carpet"

== 2 R v Voss
Asked to defend [Petra Voss](client), [who](client) is said to have put [her](client) [husband](victim) under the patio, [Osei](osei) finds that [Lund](lund) has been briefed for the Crown, that the case will come before [Honor](judge), [Lady Hargreave](judge) at home and [Mrs Justice](judge) on the bench, and that the [accused](client) will talk to nobody but the [pupil](noor). [Siddiqui](noor) emerges from the cells convinced of the [woman](client)'s innocence. [Inspector Dawes](dawes), [who](dawes) dug up the patio, buys the young [woman](noor) a coffee and advises [her](noor) not to be; [he](dawes) buys a second one the next day, which is not about the case.
- accuse _ client "is said to have"
- kill? client victim "under the patio"
- married.past client victim "her husband"
- gift dawes noor "a coffee"
- advisor osei client "defend"
- married hargreave judge "Lady Hargreave at home"
- reveal client noor "talk to nobody but"
- find dawes "dug up"
- enemy lund osei "briefed for the Crown"
+ flirt dawes noor "buys a second one"

== 3 Robing Room
After a day on which the divorced [couple](lund+osei) have torn each other's witnesses to pieces, [Lund](lund) tells [Osei](osei), [who](osei) is struggling out of [her](osei) wig, that [she](osei) was never better, and [she](osei), [who](osei) has waited ten years to hear it, bolts the door. [Gilchrist](gil), sent to fetch a gown, hears enough and tells only [his](gil) pupil [mistress](whit); [Whitlock](whit), however, is the very [woman](whit) [whom](whit) [Lund](lund) has been seeing since Lent, so that [her](whit) professed dislike of [him](lund), by which even [her](whit) [twin](barnaby) was taken in, turns overnight into the real article.
- ex lund osei "divorced couple"
- quarrel lund osei "torn each other's"
+ sex lund osei "bolts the door"
- cheat lund whit "bolts the door"
- discover gil lund+osei "hears enough"
- reveal gil whit "tells only"
- affair lund whit "has been seeing"
- betray.past lund+whit barnaby "was taken in"
- sibling barnaby whit "twin"
+ enemy.start lund whit "the real article"

== 4 Short Adjournment
The jury is out. [Dyer](len) brings sandwiches for [Whitlock](whit). [Dyer](len) has adored [Whitlock](whit) for years. [She](whit) calls [him](len) [Len](len). [She](whit) calls no other man by his name. [Barnaby](barnaby) eats the sandwiches. [Noor](noor) dines with [Dawes](dawes). [Usman](usman) comes in by chance. [Usman](usman) is [Noor](noor)'s [brother](usman). [He](usman) was once arrested by [Dawes](dawes). [Noor](noor) drops [her](noor) fork. [Usman](usman) swears at [Dawes](dawes). Grace falls on deaf ears. [Hargreave](hargreave) is late home to [Honor](judge). [He](hargreave) was with a [client](harpist). The [client](harpist) is a harpist.
- gift len whit "brings sandwiches"
+ love len whit "has adored"
- steal barnaby whit "eats the sandwiches"
- date dawes noor "dines with"
- sibling noor usman "brother"
- arrest.past dawes usman "once arrested"
- quarrel dawes usman "swears at"
- married hargreave judge "late home"
- betray hargreave judge "with a client"

== 5 The Verdict
Acquitted by ten to two, [Voss](client) embraces the [pupil](noor) and whispers into [her](noor) ear where the other shoe is, which no innocent woman could know; [Noor](noor), bound by privilege, may tell neither the [policeman](dawes) [who](dawes) loves [her](noor) nor the [brother](usman) [who](usman) does not speak to [her](noor), and is sick in the robing room. [Osei](osei), sick there as well, and for the third morning running, draws [her](osei) own conclusion from the coincidence, counts back to a bolted door, and asks [Gilchrist](gil), since [he](gil) happens to be standing there, to go out and buy something for which [he](gil) has to show no identification.
- reveal client noor "whispers"
+ discover noor client "where the other shoe"
- kill.past client victim "no innocent woman"
- reveal! noor dawes+usman "may tell neither"
- love dawes noor "loves her"
- sibling noor usman "brother"
- quarrel noor usman "does not speak to"
- ill noor "is sick"
+ pregnant osei lund "draws her own conclusion"
- help gil osei "go out and buy"

== 6 Conduct Unbecoming
[Lady Hargreave](judge), leafing through a hotel bill that [Dyer](len) has left, by accident or otherwise, between two skeleton arguments, comes on eleven dinners for two and a harp. [She](judge) asks [Whitlock](whit), [whom](whit) [she](judge) taught, to act for [her](judge), and the [head](hargreave) of chambers, served with the petition in [his](hargreave) own dining hall, dismisses the [clerk](len) of thirty years on the spot. The whole staircase strikes. It is [Barnaby](barnaby), [who](barnaby) ate [his](len) sandwiches, [who](barnaby) takes [him](len) in, on a sofa facing the door of the [sister](whit) for [whom](whit) the sandwiches were meant, and [who](barnaby), seeing the [guest](len)'s face, begins to understand.
- reveal len judge "has left"
- discover judge hargreave "comes on"
- cheat hargreave judge "dinners for two"
- advisor.past judge whit "she taught"
- advisor whit judge "act for her"
+ divorce? hargreave judge "the petition"
+ quit len hargreave "dismisses"
- move len barnaby "takes him in"
- sibling barnaby whit "sister"
- discover barnaby len "begins to understand"

== 7 Disclosure
[Lund](lund) is informed by [Osei](osei) that [he](lund) is to be a father, on the landing, between two floors, in the tone in which one asks for an adjournment; [his](lund) offer to move back in, made on the following landing, is declined. What the prospective [mother](osei) cannot know is that [Voss](client), bored with freedom, has taken a fancy to the [prosecutor](lund) [who](lund) wanted [her](client) put away for life, sends [him](lund) gladioli, and, on being told that [he](lund) has other obligations, inquires in a friendly manner what sort of a patio [his](lund) former [wife](osei) has.
- reveal osei lund "is informed by"
- pregnant osei lund "to be a father"
- move? lund osei "move back in"
+ reject osei lund "is declined"
- love.start client lund "taken a fancy"
- gift client lund "gladioli"
- reject lund client "other obligations"
- ex lund osei "former wife"
+ threaten client osei "what sort of a patio"

== 8 Privilege
Since a barrister may speak where a life is in danger, [Siddiqui](noor) goes to [Dawes](dawes), at midnight and in a coat over [her](noor) pyjamas, and tells [him](dawes) about the shoe. [He](dawes) digs, and by first light [Voss](client) is no longer at any of [her](client) addresses. The [informant](noor) does not go home; the [inspector](dawes) makes up the bed, then himself one on the floor, and towards four, the floor being hard, [she](noor) holds up the blanket. [Usman](usman), [who](usman) was told by [Gilchrist](gil) where [his](usman) [sister](noor) had spent the night, and [who](usman) had hopes of [Gilchrist](gil) as a brother-in-law, sends back [her](noor) key.
+ reveal noor dawes "tells him"
- find dawes "digs"
- flee client "no longer at any"
- help dawes noor "makes up the bed"
+ sex dawes noor "holds up the blanket"
- reveal gil usman "was told by Gilchrist"
- sibling noor usman "sister"
- kin? gil usman "brother-in-law"
- quarrel noor usman "sends back her key"

== 9 Short List
[Hargreave](hargreave) wants [Dyer](len) back. [Dyer](len) wants an apology from [Hargreave](hargreave). [Whitlock](whit) wins the house for [Honor](judge). [Honor](judge) opens a bottle with [Whitlock](whit). [Piers](hargreave) sleeps in chambers. The [harpist](harpist) has left [Piers](hargreave). [Gil](gil) loves [Noor](noor). [Gil](gil) has told only [Usman](usman). [Usman](usman) hits [Dawes](dawes). [Dawes](dawes) does not arrest [Usman](usman). [Noor](noor) stands by [Dawes](dawes). [Osei](osei) walks home alone. Rose bushes line the path. Behind them waits [Voss](client), with a spade.
- hire? len hargreave "wants Dyer back"
- reconcile? hargreave len "wants an apology"
- help whit judge "wins the house"
- breakup harpist hargreave "has left Piers"
+ love gil noor "loves Noor"
- reveal gil usman "has told only"
- attack usman dawes "hits Dawes"
- arrest! dawes usman "does not arrest"
- help noor dawes "stands by"
+ threaten client osei "with a spade"

== 10 Act of Necessity
The spade comes down on [Lund](lund), [who](lund) has been following the [mother](osei) of [his](lund) unborn [child](baby) home every evening at forty paces, as [he](lund) was never permitted to do at none. [Osei](osei) fells the [murderess](client) with volume two of Archbold and then, kneeling in the roses, tells the unconscious [man](lund) everything that [she](osei) left out in ten years of marriage and one of divorce. [He](lund) is unconscious for rather less of it than [she](osei) supposes. [Dawes](dawes), [whose](dawes) eye is still blue from the fist of [his](dawes) [beloved](noor)'s [brother](usman), takes [Voss](client) away for the second time.
+ attack client lund "comes down on"
- pregnant osei lund "unborn child"
- rescue lund osei "comes down on Lund"
- attack osei client "fells"
+ confess osei lund "tells the unconscious man"
- married.past lund osei "ten years of marriage"
- divorce.past lund osei "one of divorce"
- ill lund "unconscious"
- betray lund osei "rather less of it"
- love dawes noor "beloved's"
- sibling noor usman "brother"
- injure.past dawes usman "eye is still blue"
- arrest dawes client "takes Voss away"

== 11 Taking Silk
The list is out, and of the three who applied it is the [twins](barnaby+whit) [who](barnaby+whit) have got it, the [one](barnaby) with joy, the [other](whit) with a feeling that there is nobody to be proud of [her](whit); until [Dyer](len), re-engaged that morning, after thirty words of apology, one a year, brings up [her](whit) new gown over [his](len) arm, forgets to give it to [her](whit), and is kissed with the gown between [them](len+whit). [Barnaby](barnaby) pays the sandwich shop's bill. [Honor](judge), newly single, dances with half the Bench and goes home with none of it, while [her](judge) former [husband](hargreave) holds the coats, the only task for which anybody has asked [him](hargreave).
+ hire barnaby+whit "have got it"
- sibling barnaby whit "twins"
- happy barnaby "with joy"
- sad whit "nobody to be proud"
- hire len hargreave "re-engaged"
- reconcile hargreave len "words of apology"
+ kiss len whit "is kissed"
- divorce.past hargreave judge "newly single"
- ex hargreave judge "former husband"

== 12 Called
On the evening on which both [pupils](gil+noor) are taken on, [Osei](osei)'s [daughter](baby) arrives during the port, on the landing, halfway between the doors of [her](baby) [parents](lund+osei); [Lund](lund), head bandaged, catches [her](baby), and the [mother](osei), too tired to decline, lets [him](lund) carry [them](baby+osei) both up to [hers](osei). [Usman](usman) hands [his](usman) [sister](noor) back the key, having heard from [Gilchrist](gil), the [loser](gil), that the [winner](dawes) is a decent man, and even shakes hands with the [policeman](dawes) [who](dawes) put [him](usman) in a cell at nineteen. Only then does [Dawes](dawes), on [whose](dawes) knee a whole chambers has been waiting, get down on it. [Noor](noor) reserves judgment until pudding, and finds for the [applicant](dawes).
- hire gil+noor "taken on"
+ birth osei baby "arrives"
- parent lund+osei baby "parents"
- reconcile lund osei "carry them both up"
- sibling noor usman "sister"
- reconcile noor usman "back the key"
- reveal gil usman "having heard from"
- reconcile dawes usman "shakes hands"
- arrest.past dawes usman "in a cell"
+ propose dawes noor "get down on it"
- engaged.start dawes noor "finds for the applicant"
