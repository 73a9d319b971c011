%series House of Beridze
%lang en
%genre family saga around a Georgian winery, weekly soap recaps
%cast otar    | Otar Beridze; Otar | m
%cast ketevan | Ketevan; Keti | f
%cast salome  | Salome Beridze; Salome | f
%cast vakho   | Vakhtang Beridze; Vakho | m
%cast luka    | Luka | m
%cast tamuna  | Tamuna | f
%cast eka     | Eka | f
%cast nino    | Nino; Aunt Nino | f
%cast zaza    | Zaza | m
%cast gela    | Gela | m
%cast darejan | Darejan | f
%cast joost   | Joost van Dam; Joost | m
%cast mother  | - | f
%cast officer | - | m
%cast grandson | Otar | m

== 1 Forty Days
On the fortieth day after [Otar Beridze](otar)'s death two [women](ketevan+salome) in black sit down at opposite ends of [his](otar) table. [Salome](salome) is the [widow](salome); [Ketevan](ketevan), for twenty years before [her](salome), was the [wife](ketevan). Between [them](ketevan+salome) the [sons](luka+vakho): [Vakhtang](vakho), [whom](vakho) the [latter](ketevan) bore [him](otar), and [Luka](luka), the [former](salome)'s. [Zaza](zaza), the [notary](zaza), opens the will, and blushes. Half of the vineyards go to [someone](eka) [whom](eka) no one at the table has heard of. At that moment a muddy [girl](eka) with a pruning knife asks at the door where to put the crates.
- die.past otar "death"
- married.past otar salome "widow"
- married.past ketevan otar "was the wife"
- parent ketevan+otar vakho "bore him"
- parent otar+salome luka "the former's"
- sibling luka vakho "sons"
- reveal zaza "opens the will"
+ find eka "go to someone"

== 2 The Girl with the Knife
[Eka](eka) has worked for [Otar](otar) for six years and did not know, [she](eka) says, whose nose [she](eka) was wearing. [Her](eka) [mother](mother), a [schoolteacher](mother) in [Telavi](@telavi), kept it from [her](eka). The [half-brothers](luka+vakho) take it differently: the [younger](luka) embraces [her](eka), the [elder](vakho) has the locks changed. [His](vakho) [fiancée](tamuna), [Tamuna](tamuna), finds [her](eka) weeping among the jars and gives [her](eka) a coat. Which of the two [women](ketevan+salome) is more insulted? The [ex-wife](ketevan) does the sum on [her](ketevan) fingers: twenty-six years, so it was [she](ketevan) [who](ketevan) was deceived. The [widow](salome) sends [her](ketevan) a bottle.
- boss.past otar eka "worked for"
+ discover! eka otar "did not know"
- parent otar eka "whose nose"
- parent mother eka "mother"
- reveal.past! mother eka "kept it from"
- sibling eka luka+vakho "half-brothers"
- help luka eka "embraces her"
- reject vakho eka "locks changed"
- engaged tamuna vakho "fiancée"
- sad eka "weeping"
- gift tamuna eka "gives her a coat"
+ cheat.past otar ketevan "deceived"
- ex ketevan otar "ex-wife"
- married.past otar salome "widow"
- gift salome ketevan "sends her a bottle"

== 3 Harvest
With rain forecast for Thursday, everyone picks. [Gela](gela), the [foreman](gela), [who](gela) obeys nobody but the weather, takes orders from the new [half-owner](eka) and is seen to smile. [Vakho](vakho) works the far slope, alone, as far as possible from [his](vakho) [half-sister](eka). Towards evening [his](vakho) [bride-to-be](tamuna) faints between the rows. The [brother](luka) nearest to [her](tamuna) is not the [one](vakho) [she](tamuna) is to marry; [he](luka) carries [her](tamuna) to the spring, wets [her](tamuna) temples, and when [she](tamuna) opens [her](tamuna) eyes, neither [he](luka) nor [she](tamuna) says anything for rather too long.
- boss eka gela "takes orders"
- happy gela "smile"
- sibling eka vakho "half-sister"
- engaged tamuna vakho "bride-to-be"
+ ill tamuna "faints"
- sibling luka vakho "brother"
+ help luka tamuna "wets her temples"
- recover tamuna "opens her eyes"
- love.start luka tamuna "rather too long"
- love.start tamuna luka "rather too long"

== 4 What the Housekeeper Saw
[Darejan](darejan) has swept this house under two [wives](ketevan+salome). To the [first](ketevan), over coffee grounds, [she](darejan) lets slip what the [second](salome) believes is buried: on the night of the stroke the [master](otar) was not alone. There was shouting. A glass broke, and [someone](salome) left by the kitchen, without shoes. The [ex-wife](ketevan) puts on [her](ketevan) best coat, goes up to the [widow](salome)'s bedroom and compares feet. "[You](salome) let [him](otar) lie there." The answer comes late. "[He](otar) had just told [me](salome) about the [girl](eka). [I](salome) wanted [him](otar) to lie there for an hour."
- boss.past otar darejan "master"
+ reveal darejan ketevan "lets slip"
- ill.past otar "stroke"
- quarrel.past otar salome "shouting"
- ex ketevan otar "ex-wife"
- married.past otar salome "widow"
- discover ketevan salome "compares feet"
- accuse ketevan salome "let him lie there"
- reveal salome ketevan "answer comes late"
- reveal.past otar salome "had just told me"
+ help! salome otar "lie there"#2

== 5 The Dutchman
A [buyer](joost) from [Utrecht](@utrecht), [Joost van Dam](joost), would like the whole of it, cellars, name and grandfather's portrait. The [men](luka+vakho) of the house toast with [him](joost); the three [women](eka+ketevan+salome) count [his](joost) glasses. [He](joost) is put next to the muddy [one](eka), washed for once, and is lectured by [her](eka) on sulphur until [he](joost) puts down [his](joost) fork and takes notes. Later [he](joost) offers [her](eka) double for [her](eka) half. [She](eka) says no so charmingly that [he](joost) stays another week. [Aunt Nino](nino), [sister](nino) of the [deceased](otar) and as deaf as a barrel, declares that this [one](joost) will drown here.
- travel joost "A buyer from"
- celebrate luka+vakho joost "toast with him"
- meet eka joost "put next to"
- advisor eka joost "lectured by her"
- find? joost "would like"
+ reject eka joost "says no"
- love.start joost eka "stays another week"
- sibling nino otar "sister of the deceased"
- die.past otar "deceased"

== 6 The Wedding Jar
[Tamuna](tamuna) becomes [Vakho](vakho)'s [wife](tamuna) before three hundred guests. [Her](tamuna) new [brother-in-law](luka) holds the crown over the [groom](vakho)'s head, as is the custom, with both hands, as is not. The [mother](ketevan) of the [groom](vakho) dances; [his](vakho) [stepmother](salome) is asked to, by the [notary](zaza), and has said yes before [she](salome) remembers [her](salome) black dress. During the feast the [half-sister](eka) goes down for more wine, and the lid of the great jar falls shut behind [her](eka). It locks only from outside. It is the [foreman](gela), sent for the wrong bottle, [who](gela) hears [her](eka) knock.
+ wedding tamuna vakho "becomes Vakho's wife"
- kin luka tamuna "brother-in-law"
- advisor luka vakho "holds the crown"
- parent ketevan vakho "mother of the groom"
- kin salome vakho "stepmother"
- flirt salome zaza "asked to"
- sibling eka vakho "half-sister"
+ attack _ eka "falls shut behind her"
+ rescue gela eka "hears her knock"

== 7 Key Evidence
Who turned the key? The police, in the person of a very young [officer](officer), question the [groom](vakho) for nine hours on the second day of [his](vakho) marriage. [His](vakho) [wife](tamuna) swears that [he](vakho) never left [her](tamuna) side. It isn't true. But [she](tamuna) cannot say where [she](tamuna) was herself: on the balcony, beside [his](vakho) [brother](luka), looking at nothing. So [each](tamuna+vakho) owes the other a lie. The [victim](eka), asked whom [she](eka) suspects, shrugs. It is another [woman](nino), the deaf [one](nino), [who](nino) lays a key beside [her](nino) plate at supper and says to [Salome](salome), loudly, "[Yours](salome), [I](nino) think."
- investigate officer vakho "question"
- married tamuna vakho "His wife"
+ rescue tamuna vakho "swears"
- betray tamuna _ "isn't true"
- date luka tamuna "on the balcony"
- sibling luka vakho "brother"
- attack.past _ eka "victim"
+ accuse nino salome "Yours, I think"

== 8 Snow
The [widow](salome) denies it, and is not believed by anyone except, of all people, [her](salome) [predecessor](ketevan). For the [ex-wife](ketevan) has recognised the ribbon on the key: [she](ketevan) tied it there, in 1989, and gave it to [her](ketevan) own [son](vakho). [She](ketevan) burns the ribbon. Then [she](ketevan) walks in the snow till morning, and when [she](ketevan) is brought in, blue, it is [Salome](salome) [who](salome) rubs [her](ketevan) feet. "[He](vakho) was a good child," [she](ketevan) says. The two [women](ketevan+salome), [who](ketevan+salome) have not exchanged a civil word in twenty years, cannot now be got to stop.
- married.past otar salome "widow"
- attack! salome eka "denies it"
- help ketevan salome "her predecessor"
- ex ketevan otar "ex-wife"
+ discover ketevan vakho "has recognised"
- parent ketevan vakho "own son"
- gift.past ketevan vakho "gave it to"
- enemy.past ketevan salome "exchanged a civil word"
- help ketevan vakho "burns the ribbon"
- sad ketevan vakho "walks in the snow"
- help salome ketevan "rubs her feet"
+ reconcile ketevan salome "cannot now be got"

== 9 In the Same House
[Tamuna](tamuna) is expecting. The [husband](vakho) is toasted from all sides; the [brother-in-law](luka) asks for the accounts of the [Batumi](@batumi) office, and packs. On the last evening [she](tamuna) stops [him](luka) on the stairs. The [child](grandson) is [Vakho](vakho)'s, [she](tamuna) says, there can be no doubt, since there has never been anything to doubt. That is just it, says [he](luka). From above [they](luka+tamuna) are heard by the [man](vakho) [who](vakho) has everything and by the [half-sister](eka) [who](eka) has half. [She](eka) sees [his](vakho) hand close on the banister, and for the first time knows who locked the jar.
+ pregnant tamuna vakho "expecting"
- married tamuna vakho "husband"
- kin luka tamuna "brother-in-law"
- travel? luka "packs" @batumi
- parent vakho grandson "is Vakho's"
- affair! luka tamuna "never been anything"
- jealous vakho luka "hand close"
- discover vakho luka+tamuna "are heard by"
- sibling eka vakho "half-sister"
+ discover eka vakho "knows who locked"

== 10 Trampling
[She](eka) tells [him](vakho) so, alone, in the press-house, up to [her](eka) knees in grapes. [He](vakho) does not deny it. [He](vakho) had wanted [her](eka) frightened, [he](vakho) says, not dead; [he](vakho) had been an only [son](vakho) for six years and the [elder](vakho) for twenty-two, and then [she](eka) came in with crates. "[I](eka) had a [father](otar) for eleven weeks," says [she](eka), "and nobody told [me](eka)." Up on the gallery the [Dutchman](joost), [who](joost) understands by now more Georgian than anyone suspects, takes off [his](joost) shoes and joins the trampling. It is no place for a talk of that kind; [all three](eka+joost+vakho) leave purple to the thigh.
+ accuse eka vakho "tells him so"
- attack.past vakho eka "does not deny"
- threaten.past vakho eka "wanted her frightened"
- kill! vakho eka "not dead"
- jealous vakho eka "came in with crates"
- parent.past otar eka "had a father"
- reveal.past! _ eka "nobody told me"
- help joost eka+vakho "joins the trampling"

== 11 Batumi
From the sea, [Luka](luka) writes long letters about insurance. The [one](salome) [who](salome) gave birth to [him](luka) reads them aloud to the [one](ketevan) [who](ketevan) did not, and [both](ketevan+salome) know whom they are for. The [addressee](tamuna) is not listening. [She](tamuna) is in labour, three weeks early, in a village with one road, and the road has gone. The [midwife](darejan) is the [housekeeper](darejan); the [father](vakho), ordered to boil something, boils. At four [he](vakho) holds a [son](grandson). At five [he](vakho) goes down to the valley on foot, in the flood, and gives himself up to the very young [officer](officer), [who](officer) has to look up the form.
- create luka "writes long letters"
- parent salome luka "gave birth to him"
- love luka tamuna "whom they are for"
+ birth tamuna grandson "in labour"
- treat tamuna darejan "midwife"
- parent vakho grandson "a son"
+ arrest officer vakho "gives himself up"

== 12 Forty Days, Again
The sentence is a year, suspended, because the injured [party](eka) spoke for the [accused](vakho). The [child](grandson) has been named [Otar](grandson) by majority vote. At the christening the old [ladies](ketevan+salome), as even [Darejan](darejan) calls [them](ketevan+salome), wear yellow. The [notary](zaza) has asked the [widow](salome) for more than a dance, and [she](salome) has consulted the [ex-wife](ketevan), [who](ketevan) is for it. [Eka](eka) has sold the [Dutchman](joost) one vine; [he](joost) must come and prune it. And when the [godfather](luka), brown from the sea, takes [his](luka) [nephew](grandson) from [his](luka) [sister-in-law](tamuna)'s arms, [he](luka) looks only at the [boy](grandson). [His](luka) [brother](vakho), watching, fills [him](luka) a glass.
- injure.past eka vakho "injured party"
- help eka vakho "spoke for the accused"
- accuse.past _ vakho "accused"
- celebrate _ grandson "christening"
+ propose zaza salome "more than a dance"
- ex ketevan otar "ex-wife"
- married.past otar salome "widow"
- gift eka joost "one vine"
- invite eka joost "must come"
- return luka "brown from the sea"
- kin grandson luka "nephew"
- kin luka tamuna "sister-in-law"
- sibling luka vakho "brother"
+ reconcile luka vakho "fills him a glass"
