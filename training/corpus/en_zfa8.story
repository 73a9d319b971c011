%series Peach County Line
%lang en
%genre family saga: a Punjabi-Mexican farming clan in the Sacramento Valley, 1926 to 1971, encyclopaedia episode table
%cast kishan   | Kishan Gill; Kishan | m
%cast socorro  | Socorro Ruiz; Socorro; Socorro Gill | f
%cast amparo   | Amparo | f
%cast bhag     | Bhag Singh; Bhag | m
%cast rupert   | Rupert Gill; Rupert; Rupe | m
%cast inez     | Inez Gill; Inez | f
%cast lionel   | Lionel Hatch; Lionel | m
%cast hatch    | Warren Hatch; Hatch; Warren | m
%cast della    | Della Hatch; Della | f
%cast fumiko   | Fumiko Abe; Fumiko | f
%cast jito     | Surjit; Jito | f
%cast doc      | Dr. Lindqvist | m
%cast sonny    | Sonny | m
%cast notary   | - | m
%cast cousin  | - | n
%cast judge   | - | m
%cast grower   | - | m

== 1 License (1926)
The law of [California](@california) does not let [Kishan Gill](kishan) own land, bring over the [wife](jito) [he](kishan) has in [Jullundur](@jullundur), or marry a white woman. The [clerk](notary) at the county office, a tired [man](notary) with a rubber stamp, looks from [him](kishan) to the cotton [picker](socorro) beside [him](kishan), [Socorro Ruiz](socorro), decides that [they](kishan+socorro) are the same shade of brown, and stamps. Of the [wife](jito) nothing is said. [Bhag Singh](bhag), [who](bhag) crossed the ocean on the same ship, holds the hat. The ring is a washer from a pump.
- married jito kishan "wife"
+ wedding kishan socorro "stamps"
- reveal! kishan socorro "nothing is said"
- friend bhag kishan "crossed the ocean"
- help bhag kishan "holds the hat"

== 2 Thirty Acres (1931)
The peach land is in the name of [Warren Hatch](hatch), a [neighbor](hatch) with nine hundred acres of [his](hatch) own, [who](hatch) takes a quarter of the crop for the favor and never fails to ask after the [children](inez+rupert), [Rupert](rupert) and the [baby](inez), [Inez](inez). [Socorro](socorro)'s elder [sister](amparo) moves into the tack room with a parrot and opinions. It is [Amparo](amparo) [who](amparo) finds, while airing a turban, four letters in a script that none of [them](amparo+socorro) can read, and in each of them the same photograph of a [girl](jito) of eighteen.
- neighbour hatch kishan+socorro "a neighbor"
- help hatch kishan+socorro "for the favor"
- parent kishan+socorro inez+rupert "children"
- sibling amparo socorro "elder sister"
- move amparo kishan+socorro "tack room"
+ find amparo "four letters"

== 3 The Photograph
"[My](kishan) [cousin](jito)," says [Kishan](kishan), and [Socorro](socorro), [who](socorro) wants to, believes [him](kishan). [Her](socorro) [sister](amparo) takes the letters to [Bhag](bhag), [whom](bhag) [she](amparo) has been feeding behind the barn since Lent for reasons that are nobody's business, and makes [him](bhag) translate. [He](bhag) sweats through [his](bhag) shirt and reads aloud a harvest report of [his](bhag) own invention. [Amparo](amparo) knows when a man is making things up; three husbands taught [her](amparo) that. [She](amparo) puts a ladle in [his](bhag) hand and a knife on the table.
- kin! jito kishan "My cousin"
+ betray kishan socorro "My cousin"
- sibling amparo socorro "sister"
- affair amparo bhag "behind the barn"
- betray bhag amparo "his own invention"
+ discover amparo bhag "making things up"
- married.past _ amparo "three husbands"
- threaten amparo bhag "a knife on the table"

== 4 Amparo's Silence (1932)
[She](amparo) says nothing for a year. There is a drought on, and [Inez](inez) has the whooping cough; old [Dr. Lindqvist](doc) comes twice a day by mule and takes payment in jam. When the [child](inez) is over it, [Socorro](socorro) lights forty candles and tells the Virgin, in [Amparo](amparo)'s hearing, that [she](socorro) is the happiest [woman](socorro) in the county. The elder [sister](amparo) puts the four letters into the stove. Far away, at the other end of them, a [girl](jito) without children draws water.
- reveal! amparo socorro "says nothing"
- ill inez "whooping cough"
+ treat inez doc "twice a day"
+ recover inez "over it"
- happy socorro "happiest woman"
- sibling amparo socorro "elder sister"
- parent! jito _ "without children"

== 5 Hatch's Signature (1942)
A fortnight after [Fumiko Abe](fumiko), the best [speller](fumiko) in the eighth grade, has been put on a bus with [her](fumiko) people and one suitcase each, [Rupert](rupert), sixteen, is caught at night in the orchard that the family had to leave behind. [He](rupert) is watering it. [Warren Hatch](hatch), [who](hatch) has picked up the Abe place for a song, gives [him](rupert) ten minutes to clear off, and next morning tells [his](rupert) [father](kishan), in the friendliest of tones, that signatures can be withdrawn. [Kishan](kishan) takes the strap to the [boy](rupert), weeping all the while.
- arrest _ fumiko "put on a bus"
- find _ rupert "caught at night"
- help rupert fumiko "watering it"
- find hatch "for a song"
+ threaten hatch kishan "can be withdrawn"
- parent kishan rupert "father"
+ attack kishan rupert "takes the strap"
- sad kishan "weeping"

== 6 Lionel (1946)
[Hatch](hatch)'s [heir](lionel) comes home from the Pacific with a limp, a medal that [he](lionel) keeps in a drawer and no wish whatever to talk about either. [He](lionel) finds that the [neighbors](kishan+socorro)' little [girl](inez) has turned nineteen in the meantime. [Inez](inez) teaches [him](lionel) to graft; [his](lionel) hands, which shake at table, are steady in [hers](inez). [Della](della), the [mother](della) of the returned [soldier](lionel), sees [the two](inez+lionel) from the porch and goes in to write to a [cousin](cousin) in [Boston](@boston) [who](cousin) has daughters.
- parent hatch lionel "heir"
+ return lionel "comes home"
- injure.past lionel _ "a limp"
- advisor inez lionel "teaches"
- parent kishan+socorro inez "little girl"
+ love.start lionel inez "steady in hers"
- parent della lionel "mother"
- neighbour hatch+lionel kishan+socorro "neighbors"
- kin cousin della "a cousin"
- discover della inez+lionel "from the porch"

== 7 The Bus Back (1946)
Six got on; four get off. [Fumiko](fumiko), [who](fumiko) has buried [her](fumiko) parents in the desert, stands at the fence of what used to be home, and the [man](rupert) pruning the trees on the other side gives such a start that [he](rupert) falls off the ladder. For four years [Rupert](rupert), hired by [Hatch](hatch) for half pay, has looked after another family's orchard in the hope that [she](fumiko) would come to claim it. [She](fumiko) tells [him](rupert) that [she](fumiko) has no use for pity. [She](fumiko) sets [his](rupert) collarbone, though, having learnt how in the camp.
- return fumiko "get off"
- die.past _ "buried her parents"
- parent.past _ fumiko "her parents"
+ injure rupert "falls off the ladder"
- hire.past rupert hatch "for half pay"
- help.past rupert fumiko "has looked after"
- love rupert fumiko "in the hope"
- reject fumiko rupert "no use for pity"
+ treat rupert fumiko "sets his collarbone"

== 8 Jito (1949)
With the quota lifted, a [woman](jito) of thirty-nine in a widow's shawl steps off a Greyhound with a trunk and an address. [Surjit](jito), called [Jito](jito), was married at fifteen to a [boy](kishan) [who](kishan) left at the end of the month. It is [Socorro](socorro) [who](socorro) answers the door. [They](jito+socorro) have no language in common, but there is a wedding photograph on the wall, and the [visitor](jito) takes its twin from [her](jito) trunk, and for a long while the two [wives](jito+socorro) stand there holding a husband each. When [Kishan](kishan) comes in from the pump, there is no dinner.
- travel jito "steps off a Greyhound"
- wedding.past jito kishan "was married at fifteen"
- breakup.past kishan jito "left at the end"
+ meet jito socorro "answers the door"
+ reveal jito socorro "takes its twin"
- married jito+socorro kishan "wives"
- discover socorro kishan "there is no dinner"

== 9 The Tack Room
[Socorro](socorro) puts [her](socorro) [husband](kishan)'s bedding out in the yard and [her](socorro) [rival](jito)'s in the tack room, next to the parrot. For this [Amparo](amparo), [who](amparo) could have warned [her](socorro) seventeen years ago and chose the stove, is not spoken to until Advent. [Bhag](bhag) takes the [outcast](kishan) in. The only [one](inez) to profit is [Inez](inez), for while [her](inez) elders are not looking [she](inez) has eloped to [Reno](@reno) with the limping [Hatch](lionel), and when the telegram comes nobody in either house has the strength left to shout.
+ breakup socorro kishan "bedding out in the yard"
- enemy jito socorro "rival"
- help socorro jito "next to the parrot"
- reveal.past! amparo socorro "could have warned"
- betray.past amparo socorro "chose the stove"
- quarrel amparo socorro "not spoken to"
- move kishan bhag "takes the outcast in"
- married kishan socorro "husband"
+ wedding inez lionel "eloped" @reno

== 10 Disinherited (1950)
[Warren](hatch) has [his](hatch) [son](lionel)'s name painted off the truck. [He](hatch) withdraws the signature. What [he](hatch) does not know, although [his](hatch) [wife](della) could have told [him](hatch), is that the [notary](notary) of 1926, a tired [man](notary) even then, had made the deed out to the trustee "for the minor [Inez](inez)", [who](inez) is an American citizen, of age, and [Hatch](hatch)'s own [daughter-in-law](inez). The [judge](judge) reads it out with [his](judge) spectacles on and again with them off. [Della](della) laughs. It is forty years since anyone in that courtroom heard [her](della) do so.
- parent hatch lionel "his son"
+ reject hatch lionel "painted off the truck"
- threaten hatch kishan "withdraws the signature"
- discover! hatch inez "does not know"
- married della hatch "wife"
- reveal! della hatch "could have told him"
- help.past notary inez "made the deed out"
- kin hatch inez "daughter-in-law"
+ find inez "the deed"
- reveal judge _ "reads it out"
- happy della "laughs"

== 11 A Long Pruning (1955)
The years pass in grafts. [Fumiko](fumiko) buys back the Abe land acre by acre with what [she](fumiko) earns as a school inspector, and [Rupert](rupert), [who](rupert) has asked [her](fumiko) the same question on each New Year's Eve and been given the same answer, has stopped asking. On the last night of the year [she](fumiko) walks across the frost to find out why. [He](rupert) says that [he](rupert) has run out of ways to put it. "Then [I](fumiko)'ll put it," says [Fumiko](fumiko), and the parrot, alone awake in both houses, screams with the bells.
- find fumiko "buys back"
- propose.past rupert fumiko "asked her the same question"
- reject.past fumiko rupert "the same answer"
- travel fumiko "walks across the frost"
+ propose fumiko rupert "I'll put it"

== 12 Two Widows (1962)
[Kishan](kishan) is struck down by the pump [he](kishan) dug himself, between one stroke and the next. Both of [his](kishan) [wives](jito+socorro) wash [him](kishan), one at the head and one at the feet, as [they](jito+socorro) have come to do everything: [Jito](jito) never left the tack room, learnt Spanish from the parrot and has brought up [Sonny](sonny), [Inez](inez)'s [boy](sonny), on the lullabies meant for children that [she](jito) did not have. At the graveside it is [Bhag](bhag) [who](bhag) breaks down, and [Amparo](amparo) [who](amparo), before God and the county, takes [his](bhag) arm.
+ die kishan "struck down"
- married jito+socorro kishan "wives"
- friend.start jito socorro "come to do everything"
- parent inez sonny "boy"
- help jito sonny "brought up"
- parent! jito _ "did not have"
- sad bhag "breaks down"
+ couple.start amparo bhag "takes his arm"

== 13 Harvest (1971)
[Sonny](sonny) is nineteen, [his](sonny) number has come up, and there is a bus on Monday. The old [soldier](lionel) of the house opens, for the first time, the drawer with the medal, tells [his](lionel) [son](sonny) what was done to get it, and hands over the keys of the truck and the address of a [grower](grower) in [British Columbia](@bc). [Socorro](socorro) packs jam; [Jito](jito), [who](jito) knows about boys that go, irons [his](sonny) shirts twice. [Inez](inez) asks [Lionel](lionel) whether [he](lionel) is ashamed. [He](lionel) sleeps through the night, [his](lionel) [wife](inez) notes, and is still sleeping when the peaches are in.
- parent lionel sonny "his son"
+ reveal lionel sonny "tells his son"
- gift lionel sonny "keys of the truck"
+ flee? sonny "British Columbia" @bc
- help jito+socorro sonny "packs jam"
- sad? lionel "ashamed"
- married inez lionel "wife"
