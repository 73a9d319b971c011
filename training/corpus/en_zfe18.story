%series Mail for Puerto Nadie
%lang en
%genre aviation drama in Chilean Patagonia, 1951, encyclopaedia episode summaries
%cast amparo  | Amparo Kusanovic; Amparo | f
%cast darko   | Darko Kusanovic; Darko | m
%cast irene   | Irene Bórquez; Irene | f
%cast lisandro | Lisandro Bórquez; Lisandro | m
%cast mackay  | Hamish Mackay; Mackay; Hamish | m
%cast nelida  | Nélida Mackay; Nélida | f
%cast tato    | Tato | m
%cast quintana | Lieutenant Quintana; Quintana | m
%cast sofia   | Sofía | f
%cast zorro   | Zorro | m
%cast postmistress | - | f
%cast shepherd | - | m
%cast mechanic | Yanko | m
%cast twin    | - | f
%cast colonel | - | m

== 1 One Engine
The mail for the south comes on Thursdays, if it comes. Since the death of [her](amparo) [father](darko), [Darko Kusanovic](darko), [who](darko) flew it for twenty years and into a mountain, [Amparo](amparo) has swept the hangar and told no one that [he](darko) taught [her](amparo) to land. The new [pilot](lisandro), [Lisandro Bórquez](lisandro), arrives from [Santiago](@santiago) with a [sister](irene), a phonograph and a medal, and is sick with fear at the first sight of the wind-sock. [Amparo](amparo) sees it. When [he](lisandro) is found behind the drums, unable to stand, [somebody](amparo) takes off in [his](lisandro) jacket, and the mail is in [Puerto Nadie](@nadie) by four.
- die.past darko "death of her father"
- parent darko amparo "father"
- reveal! amparo _ "told no one"
- advisor.past darko amparo "taught her to land"
- hire lisandro "new pilot"
- travel irene+lisandro "arrives"
- sibling irene lisandro "sister"
- sad lisandro "sick with fear"
+ discover amparo lisandro "sees it"
+ help amparo lisandro "in his jacket"

== 2 The Jacket
By agreement, unspoken, it goes on like that: the [man](lisandro) with the medal receives the wages and the salutes, the [sweeper](amparo) goes up. Only the [postmistress](postmistress) in [Puerto Nadie](@nadie), [who](postmistress) wonders why the [flier](amparo) never takes off the goggles, keeps back a cup of chocolate. In the hangar [Irene](irene), [whose](irene) [brother](lisandro) has always done everything well, comes upon the [two](amparo+lisandro) with one arm each in the same sleeve and draws a conclusion. It delights [her](irene). [She](irene) has never seen [him](lisandro) take a girl seriously, and lends the supposed [sweetheart](amparo) a comb.
- help amparo lisandro "goes up"
- find lisandro "receives the wages"
- discover? postmistress amparo "wonders why"
- sibling irene lisandro "brother"
- couple! amparo lisandro "draws a conclusion"
- happy irene "delights her"
+ gift irene amparo "a comb"

== 3 Estancia
Weather, sheep, a fence nine miles long. [Hamish Mackay](mackay), [who](mackay) owns all three, has waited since shearing for a letter that [he](mackay) does not want. [His](mackay) [wife](nelida), [Nélida](nelida), is waiting for the same one, from the other end. When the plane drops the bag the [older](mackay) of [the two](mackay+nelida) gets to it first and feeds the stove; the [younger](nelida) reads what is left: "... on Thursday, at the end of the strip, with one suitcase." There is no signature. The handwriting, it may be said here, is a [lieutenant](quintana)'s. The fox [cub](zorro) [Zorro](zorro), reared by [her](nelida) with a bottle, watches the ashes.
- married mackay nelida "wife"
- steal mackay nelida "feeds the stove"
- discover nelida "reads what is left"
+ flee? nelida mackay "with one suitcase"
- affair nelida quintana "lieutenant's"
- create quintana "handwriting"
- help.past nelida zorro "reared by her"

== 4 Passenger
On Thursday a [woman](nelida) with a suitcase stands in the snow at the end of the strip. The [flier](amparo) has orders to take no one, and takes [her](nelida). At two thousand metres the [passenger](nelida), [who](nelida) has been crying, begins to laugh: a [woman](amparo) in the front seat! "Then [we](amparo+nelida) are two who aren't here," shouts [Nélida](nelida). [They](amparo+nelida) sing. The [lieutenant](quintana) [who](quintana) was to be waiting in [Puerto Nadie](@nadie) has been posted to the north, at [his](quintana) own request. It is the [postmistress](postmistress) [who](postmistress) brings chocolate, two cups, and puts the stranded [one](nelida) up behind the parcels.
+ help amparo nelida "takes her"
- sad nelida "crying"
- discover nelida amparo "begins to laugh"
- create amparo+nelida "sing"
+ reject quintana nelida "at his own request"
- housemate.start nelida postmistress "puts the stranded one"
- gift postmistress amparo+nelida "brings chocolate"

== 5 The Inspector of Wings
A [mechanic](mechanic) is sent by the ministry to count rivets. [He](mechanic) is deaf, [he](mechanic) is called [Yanko](mechanic), and [he](mechanic) can tell a hand by what it does to a throttle: the [lad](lisandro) with the medal has never touched this one. Sooner than report it [he](mechanic) sits down with the [sweeper](amparo) and, by means of a broom, teaches [her](amparo) how to fly without instruments. [Tato](tato), eight, [son](tato) of nobody in particular and errand [boy](tato) to all, is the interpreter. [He](tato) gets a rivet for every sentence. [Irene](irene) notices meanwhile that the [sweeper](amparo)'s nails are black, [her](irene) [brother](lisandro)'s white. [She](irene) doesn't laugh this time.
- travel mechanic "is sent"
+ discover mechanic lisandro "can tell a hand"
- reveal! mechanic _ "Sooner than report"
- advisor mechanic amparo "teaches her"
- help tato mechanic "interpreter"
- gift mechanic tato "a rivet"
- sibling irene lisandro "brother's"
+ discover? irene amparo "nails are black"

== 6 Whiteout
Somewhere under the cloud a [shepherd](shepherd) has broken both legs. The real [pilot](amparo) is in bed with a fever of forty; the false [one](lisandro), [who](lisandro) hasn't left the ground for three years, not since the crash from which [he](lisandro) was the only [one](lisandro) to be pulled out, and which got [him](lisandro) the medal, is the only [other](lisandro). [Irene](irene) buckles [his](lisandro) strap. "[You](lisandro) needn't," says the [sister](irene). [He](lisandro) goes, and, screaming the whole way, as the radio faithfully transmits, brings the [man](shepherd) down alive. When [he](lisandro) has been lifted out of the cockpit [he](lisandro) unpins the medal and hangs it on the [patient](amparo)'s bedpost.
- injure shepherd _ "broken both legs"
- ill amparo "fever of forty"
- rescue.past _ lisandro "pulled out"
- help irene lisandro "buckles his strap"
- sibling irene lisandro "the sister"
+ rescue lisandro shepherd "down alive"
- sad lisandro "screaming"
+ gift lisandro amparo "hangs it on"

== 7 Dry Rot
In the wings of a wooden plane, as in most families, it starts from the inside. [Mackay](mackay) has ridden four days to the port, has found the [runaway](nelida) sorting stamps, and has taken off [his](mackay) hat. [He](mackay) hasn't come to fetch [her](nelida). [He](mackay) would merely like to know if [she](nelida) was ever happy, there being so little to do in winter but think. [Nélida](nelida) gives the question until closing time. "The first lambing," says the [wife](nelida). [He](mackay) nods. [He](mackay) has brought the [fox](zorro), in a box with holes, and leaves [it](zorro) on the counter without [his](mackay) name.
- travel mackay "has ridden"
- flee.past nelida mackay "runaway"
+ find mackay nelida "found the runaway"
- happy.past nelida "first lambing"
- married mackay nelida "the wife"
- gift mackay nelida "leaves it on"

== 8 Log Book
[Irene](irene) does accounts, and has at last done these. Every landing in the book is in [her](irene) [brother](lisandro)'s hand, every signature smooth; and [he](lisandro) shook on those days so that [she](irene) had to butter [his](lisandro) bread. So that is why the other [woman](amparo) smells of castor oil. [She](irene) sets down the comb in front of [her](amparo), like a writ. "[You](amparo) might have told [me](irene)." "It wasn't for [me](amparo) to tell." The [two](amparo+irene) talk till the lamp gives out. What [she](irene) resents most, [Irene](irene) says in the dark, is that [she](irene) had been looking forward to a sister-in-law.
- sibling irene lisandro "her brother's"
- betray.past lisandro _ "Every landing"
+ discover irene amparo+lisandro "that is why"
- accuse irene amparo "might have told me"
- help.past irene lisandro "butter his bread"
- sad irene amparo "resents"
- kin! amparo irene "sister-in-law"

== 9 The Lieutenant
Promotion has not made [Quintana](quintana) brave. [He](quintana) returns with a commission to replace the mail by a military line, and with a [wife](sofia), [Sofía](sofia), a [colonel](colonel)'s [daughter](sofia), [who](sofia) has never been told of any estancia. Behind the counter stands the [woman](nelida) [he](quintana) left at the end of a strip. [Nélida](nelida) sells [him](quintana) eleven stamps. The [fox](zorro) bites [him](quintana). [His](quintana) young [wife](sofia), having dabbed the blood off [him](quintana), thanks the [assistant](nelida) behind the counter for the iodine, and asks [her](nelida), woman to woman, whether [he](quintana) has always been so pale. The [other](nelida) says that [she](nelida) couldn't say.
+ return quintana "returns"
- married quintana sofia "wife"
- parent colonel sofia "daughter"
- reveal! quintana sofia "never been told"
- reject.past quintana nelida "left at the end"
- attack zorro quintana "bites"
- treat quintana sofia "dabbed the blood"
- help nelida sofia "iodine"
+ reveal! nelida sofia "couldn't say"

== 10 Grounded
An anonymous letter (the spelling is [Tato](tato)'s, paid for by an [officer](quintana) in rivets of silver) has informed the ministry who flies in whose jacket. [Lisandro](lisandro) and the [sweeper](amparo) are both arrested; the [former](lisandro) insists in [his](lisandro) statement that [he](lisandro) forced [her](amparo), the [latter](amparo) in [her](amparo) own that [she](amparo) stole it. Neither is believed, except by the law. [Tato](tato) has bought a kite with the silver. When [he](tato) understands what the letter did, [he](tato) walks to the jail with it, ties it to the bars, and won't be sent home: sitting in the snow, [he](tato) howls till even the [lieutenant](quintana)'s [wife](sofia) comes out to ask.
+ betray tato amparo+lisandro "anonymous letter"
- gift quintana tato "rivets of silver"
- arrest _ amparo+lisandro "are both arrested"
- help lisandro amparo "forced her"
- help amparo lisandro "stole it"
- gift tato amparo+lisandro "ties it to"
- sad tato "howls"
- married quintana sofia "wife"

== 11 Flood Tide
The sea takes the road and the telegraph, and in [Puerto Nadie](@nadie) [Sofía](sofia) goes into labour with nobody but a [postmistress](postmistress). The military line won't start. To fly for a doctor there's a [woman](amparo) in a cell, and [Quintana](quintana) himself has the key. [He](quintana) turns it. [Amparo](amparo) might name a price; [Lisandro](lisandro), behind [her](amparo), names it: that [he](lisandro) be let go in the second seat. [They](amparo+lisandro) come down by moonlight on the beach, with a surgeon and without a wheel. The [colonel](colonel)'s first [grandchild](twin) is a girl, and so is the second. By then the [father](quintana) has fainted, and is being slapped, with some thoroughness, by [Nélida](nelida).
+ rescue quintana amparo "turns it"
- help amparo+lisandro sofia "fly for a doctor"
+ birth sofia twin "is a girl"
- kin colonel twin "grandchild"
- parent quintana twin "father"
- ill quintana "fainted"
- attack nelida quintana "slapped"

== 12 Thursday
The ministry, having a medal to spare, sends it south by mail, and the [recipient](amparo) signs for [her](amparo) own in the jacket that now is [her](amparo) property. [Lisandro](lisandro) navigates. It is remarked that [he](lisandro) no longer screams, but hums; that the [sister](irene) has measured the hangar for curtains; and that at the far end of the strip, with a hat and without a suitcase, an old [Scot](mackay) is waiting for a [passenger](nelida) [who](nelida) has written that [she](nelida) will come for the lambing, and for that only, with the [fox](zorro). There are worse beginnings, the [postmistress](postmistress) says. Above the mountain the [pilot](amparo) dips a wing, as [she](amparo) does each week to the [man](darko) in it. Then [she](amparo) lets [Lisandro](lisandro) kiss [her](amparo), briefly, into the wind.
- find amparo "signs for"
- colleague amparo lisandro "navigates"
- recover lisandro "no longer screams"
- sibling irene lisandro "sister"
- return? nelida mackay "will come for"
+ kiss amparo lisandro "kiss her"
- die.past darko "the man in it"
