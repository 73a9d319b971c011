%series Halfway Bungalow
%lang en
%genre period drama on a tea estate in Ceylon, 1874, encyclopaedia chapter summaries in the past tense
%cast harriet | Harriet Fenwick; Harriet; Miss Fenwick; Mrs Drummond-Hay | f
%cast lachlan | Lachlan Drummond-Hay; Lachlan; Drummond-Hay | m
%cast edmund  | Edmund Fenwick; Edmund | m
%cast kamala  | Kamala; Kamala Wijesinghe | f
%cast ranil   | Ranil Wijesinghe; Ranil; Wijesinghe | m
%cast ottoline| Ottoline Pell; Ottoline; Mrs Pell | f
%cast pell    | Major Pell; Augustus Pell; Pell | m
%cast murugan | Murugan | m
%cast vicar   | Mr Thistlewood; Thistlewood | m
%cast ayah    | - | f
%cast child   | Flora | f
%cast doctor  | Dr Van Cuylenburg; Van Cuylenburg | m
%cast agent   | - | m
%cast baby    | - | m
%cast first   | Isobel | f

== 1
[Harriet Fenwick](harriet), [whom](harriet) a broken bank had left without a penny, sailed for [Ceylon](@ceylon) to become the [wife](harriet) of a [man](lachlan) [she](harriet) knew only from eleven letters. It was not [Lachlan Drummond-Hay](lachlan) [who](lachlan) met [her](harriet) at the jetty in [Galle](@galle), however, but [his](lachlan) [overseer](ranil), [Ranil Wijesinghe](ranil), [who](ranil), as [he](ranil) carried up [her](harriet) trunk, was seen to smile at a turn of phrase of [hers](harriet) that [he](ranil) had evidently met before. On the hill road the bullocks refused, and the [betrothed](harriet) walked the last four miles in the rain.
- lose harriet "without a penny"
- travel harriet "sailed for" @ceylon
- wedding? harriet lachlan "become the wife"
- boss lachlan ranil "overseer"
+ meet harriet ranil "met her" @galle
- engaged harriet lachlan "the betrothed"

== 2
The [planter](lachlan), a silent [man](lachlan) of forty in mourning bands, received [his](lachlan) [bride](harriet) as one receives a consignment, and [they](harriet+lachlan) were joined by [Mr Thistlewood](vicar), the [vicar](vicar), before the tea had cooled. Not until the evening did [she](harriet) learn that there had been a [predecessor](first), [Isobel](first), drowned two monsoons ago in the reservoir below the house, and that a [girl](child) of five, [Flora](child), slept upstairs, in the care of an [ayah](ayah) [who](ayah) crossed herself at the sight of the [newcomer](harriet). [Mrs Drummond-Hay](harriet), as [she](harriet) now was, lay awake and listened to [him](lachlan) walk up and down.
- engaged harriet lachlan "bride"
+ wedding harriet lachlan "joined by Mr Thistlewood"
- discover harriet lachlan "learn that"
- married.past first lachlan "predecessor"
- die.past first "drowned"
- parent lachlan child "a girl of five"
- help ayah child "in the care of"
- sad ayah harriet "crossed"

== 3
Because [she](harriet) missed the voice of the letters in the [man](lachlan) [who](lachlan) had signed them, [Harriet](harriet) laid one on the desk of the estate office and asked [Ranil](ranil), without raising [her](harriet) eyes, whether the ink was [his](ranil). It was; [his](ranil) [master](lachlan), unhandy with a pen, had told [him](ranil) to write to the [lady](harriet) as [he](ranil) pleased, and [he](ranil) had done so for a year, with growing pleasure and growing shame. [Kamala](kamala), [his](ranil) [sister](kamala), [who](kamala) taught the pickers' children under a jak tree, found [him](ranil) afterwards tearing up paper. [She](kamala) guessed. [She](kamala) swore to say nothing, and broke the oath only once.
+ discover harriet ranil "ink was his"
- boss lachlan ranil "master"
- betray.past lachlan+ranil harriet "done so for"
- create.past ranil "write to the lady"
- love ranil harriet "growing pleasure"
- sad ranil "growing shame"
- sibling kamala ranil "sister"
- discover kamala ranil "guessed"
- reveal? kamala _ "broke the oath"

== 4
The district came to tea at last. [Major Pell](pell), [magistrate](pell), [gambler](pell) and the nearest [neighbour](pell) for nine miles, brought [his](pell) [wife](ottoline), [Ottoline](ottoline), [whose](ottoline) laughter, the [ayah](ayah) noted, stopped when the late [Isobel](first)'s portrait was mentioned. The [vicar](vicar) lost at croquet. [Edmund](edmund), [Harriet](harriet)'s younger [brother](edmund), expelled from two regiments, arrived unannounced on a borrowed horse, and before the sandwiches were gone had borrowed forty rupees of the [major](pell) and the attention of the [major](pell)'s [wife](ottoline), with [whom](ottoline) [he](edmund) was observed at dusk behind the withering-house, in close conversation and without a hat.
- neighbour lachlan pell "nearest neighbour"
- married ottoline pell "wife"
- die.past first "late"
- lose vicar "lost at croquet"
- quit.past edmund "expelled from"
- sibling edmund harriet "brother"
- travel edmund "arrived unannounced"
- gift pell edmund "borrowed forty rupees"
+ affair.start edmund ottoline "behind the withering-house"

== 5
The blight had reached the lower fields. For a fortnight nothing was spoken of but spores. [Murugan](murugan), the head [kangany](murugan), [who](murugan) had brought the pickers over from [Madurai](@madurai) and held their debts, asked leave to take them home; [Drummond-Hay](lachlan), [who](lachlan) had sunk the last of [Isobel](first)'s money in the bushes, refused it, and when the men gathered before the verandah with their bundles, it was [Harriet](harriet) [who](harriet) went down the steps, with the [child](child) by the hand, and asked [Murugan](murugan) what it would take. Seeds, [he](murugan) said, of another plant. Thus it was that tea came to [Halfway](@halfway), and that a good many people, the [vicar](vicar) among them, had to learn to like it.
- boss lachlan murugan "head kangany"
- boss murugan _ "brought the pickers over"
+ reject lachlan murugan "refused it"
- help harriet murugan "went down the steps"
- help murugan harriet "Seeds"

== 6
[Flora](child) fell ill, as the [ayah](ayah) had known that [she](child) would. [Dr Van Cuylenburg](doctor), a [Burgher](doctor) from [Kandy](@kandy), rode through two floods and sat for three nights by the bed, and on the fourth, having pronounced the little [one](child) out of danger, [he](doctor) asked the [stepmother](harriet), since [he](doctor) saw no use in asking the [father](lachlan), whether anyone had ever told [her](harriet) that there was laudanum in [Isobel](first)'s body, and that the inquest, at the instance of its [president](pell), had preferred the reservoir. The [president](pell) of the inquest was [Augustus Pell](pell).
+ ill child "fell ill"
- treat child doctor "sat for three nights"
- recover child "out of danger"
- parent lachlan child "father"
- kill? _ first "laudanum"
- die.past first "body"
- kin child harriet "stepmother"
+ reveal doctor harriet "told her"
- betray.past pell _ "preferred the reservoir"

== 7
[Harriet](harriet), by now in as much fear of [her](harriet) [husband](lachlan) as of [her](harriet) own heart, went through the locked wing with a candle and found in the dead [woman](first)'s escritoire not laudanum but a bundle of bills, all paid, and all made out to the [major](pell): [Isobel](first) had been buying back something, note by note. [Lachlan](lachlan), surprising [her](harriet) on the stair, took the candle from [her](harriet) and, for the first time since the wedding, sat down beside [her](harriet). [He](lachlan) had believed these two years that [his](lachlan) first [wife](first) had made away with herself on account of [his](lachlan) coldness, and [he](lachlan) had never asked. It was on that stair, [she](harriet) would later say, that [they](harriet+lachlan) were married.
- sad harriet lachlan "in as much fear"
- married harriet lachlan "husband"
- investigate harriet first "went through"
+ discover harriet first "found in"
- threaten.past pell first "buying back something"
- discover lachlan harriet "surprising her"
- married.past first lachlan "first wife"
- kill? first first "made away with"
+ love.start harriet lachlan "sat down beside her"

== 8
Gossip, in the hill country, travelled by bullock. It reached [Pell](pell) in [his](pell) own smoking-room, through [Thistlewood](vicar), [who](vicar) had meant no harm, that [his](pell) [wife](ottoline) had been seen on the Galle mail with a young [gentleman](edmund) of no regiment. The [major](pell) took down a rifle and rode after the [couple](edmund+ottoline) as far as the ferry at [Gampola](@gampola), where [he](pell) fired at the [seducer](edmund), missed, and hit a ferryman's drum. [Edmund](edmund), it must be owned, hid in the reeds. [Ottoline](ottoline), in contrast, walked up to [her](ottoline) [husband](pell), took the gun out of [his](pell) hands, and told [him](pell) that [she](ottoline) had sat at table with a [murderer](pell) quite long enough.
- married ottoline pell "wife"
+ flee edmund+ottoline pell "on the Galle mail"
- reveal vicar pell "through Thistlewood"
- attack pell edmund "fired at"
- affair edmund ottoline "couple"
- flee edmund pell "hid in"
- rescue ottoline edmund "took the gun out"
+ accuse ottoline pell "a murderer"

== 9
[Ranil](ranil), [who](ranil) could no longer write letters and could not bear not to, gave notice and asked for the post at [Badulla](@badulla). Before [he](ranil) went, [Kamala](kamala) did the one thing [she](kamala) had sworn not to: [she](kamala) handed [Lachlan](lachlan) the torn sheets, pasted together, because [she](kamala) thought that a [man](lachlan) so much in love with [his](lachlan) own [wife](harriet) ought to know [who](ranil) had courted [her](harriet). The [planter](lachlan) read for an hour. Then [he](lachlan) went out, found [his](lachlan) former [overseer](ranil) at the bullock stand, and asked [him](ranil), stiffly, to teach [him](lachlan) to write.
- love ranil harriet "could not bear"
+ quit ranil lachlan "gave notice"
- hire? ranil "asked for the post" @badulla
- boss.past lachlan ranil "former overseer"
- married harriet lachlan "wife"
- reveal kamala lachlan "handed"
- love lachlan harriet "so much in love"
- flirt.past ranil harriet "courted her"
- advisor? ranil lachlan "teach him"

== 10
At the second inquest [Kandy](@kandy) had not so many chairs. The [agent](agent) of the Crown, a dry [man](agent) with sunburnt ears, put to the [major](pell) the question of the notes; the [ayah](ayah), examined through [Kamala](kamala), deposed that it was [she](ayah) [who](ayah) had carried them, and that on the last evening [Mrs Pell](ottoline), not the [major](pell), had brought [her](ayah) [mistress](first) a cordial. [Ottoline](ottoline), [who](ottoline) had come to see [her](ottoline) [husband](pell) hang, rose in [her](ottoline) place. [Isobel](first) had been [his](pell) [creature](first) and [his](pell) [love](first), [she](ottoline) said; [she](ottoline) had only wished [her](first) to sleep. [Edmund](edmund), beside [her](ottoline), moved a chair's breadth away.
- accuse agent pell "put to the major"
- reveal ayah agent "deposed"
- boss first ayah "mistress"
- accuse ayah ottoline "brought her mistress"
- investigate agent first "second inquest"
- married ottoline pell "husband"
- affair.past first pell "his love"
- cheat.past pell ottoline "his love"
+ kill.past ottoline first "wished her to sleep"
+ reveal ottoline _ "she said"
- breakup edmund ottoline "chair's breadth away"

== 11
The [major](pell), [who](pell) had lost a [wife](ottoline) to the law and [his](pell) office to the newspapers, put up [Pell's Patna](@patna) at auction and was last seen walking down to [Hatton](@hatton) in bedroom slippers. Most of the district thought [him](pell) punished. The [vicar](vicar), [who](vicar) had not been happy in [his](vicar) own part in the affair, preached on the mote and the beam. A [Wijesinghe](ranil) bought the estate: [Ranil](ranil), at the request and with the surety of [Drummond-Hay](lachlan), [his](ranil) new [neighbour](lachlan) on the ridge. [Kamala](kamala) moved in with forty children and a slate. [Edmund](edmund), forgiven but not believed, was set to weighing leaf under [Murugan](murugan).
- lose pell "lost a wife"
- arrest.past _ ottoline "to the law"
- quit pell "his office"
- travel pell "walking down" @hatton
- sad vicar "not been happy"
- find ranil "bought the estate" @patna
- help lachlan ranil "with the surety"
+ neighbour.start lachlan ranil "new neighbour"
- move kamala "moved in"
- reconcile _ edmund "forgiven"
- boss murugan edmund "set to weighing leaf"

== 12
In the last chapter, which is mostly weather, the first tea of [Halfway](@halfway) went down to the harbour in chests that [Flora](child) had helped to stencil. [Harriet](harriet), seven months gone, could not go, and [Lachlan](lachlan), [who](lachlan) could, wrote to [her](harriet) from [Galle](@galle) every day for nine days; [his](lachlan) hand was atrocious, [his](lachlan) spelling worse, and there was, as far as [she](harriet) could tell, not one turn of phrase in it that had been met with before. The [child](child) asked if [she](harriet) was laughing or weeping. On the ninth day it rained, and a [boy](baby) was born, and the [doctor](doctor), [who](doctor) came in an hour late with [Kamala](kamala) on [his](doctor) arm and a ring on [her](kamala) finger, was congratulated twice over.
- travel lachlan "from Galle"
+ pregnant harriet lachlan "seven months gone"
- create lachlan "wrote to her"
+ birth harriet baby "a boy was born"
- engaged.start doctor kamala "a ring"
