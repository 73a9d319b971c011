%series Court of Ashes
%lang en
%genre vampire-court urban fantasy, ironic episode guide
%cast con | Countess Ruthven; Ruthven | f
%cast teo | Teodric | m
%cast ime | Imelda Crowley-Dunn; Imelda | f
%cast osw | Oswin Pyke; Pyke | m
%cast lad | Ladislas | m
%cast cou | Cousin Barnabas; Barnabas | m
%cast mad | Madge | f
%cast wolf | Hob Garrity; Garrity | m
%cast inq | Father Conmael; Conmael | m
%cast wm | - | f
%cast bro | Rowan | m

== 1
There are forty-one vampires under the city of [Harrow Vale](@harrow) and they cannot stand one another. When the eldest, [Ladislas](lad), fails to rise at dusk, a stake is found to be the reason. [Countess Ruthven](con), [his](lad) [wife](con) of three centuries, puts on mourning that [she](con) has had ready since 1780. The [heir](teo) is [Teodric](teo), [whom](teo) [Ladislas](lad) turned in a Soho alley last spring and [who](teo) still cries at the sight of blood.
+ kill _ lad "stake"
- discover _ lad "found"
- married con lad "wife"
- attack.past lad teo "turned"
- sad teo "cries"
- hire? teo _ "heir"

== 2
Across town the human [detective](ime) [Imelda Crowley-Dunn](ime) receives a [corpse](lad) with no date of birth under 1500. [Her](ime) [sergeant](osw), [Oswin Pyke](osw), advises against curiosity. [Imelda](ime) goes down the wrong cellar stairs, falls over a weeping young [man](teo) in evening dress and, thinking [him](teo) a junkie, buys [him](teo) soup. [Teodric](teo) has not been so kindly treated since [his](teo) death. [He](teo) cannot eat the soup. [He](teo) takes it home in [his](teo) hat.
- find ime lad "receives"
- boss ime osw "sergeant"
- investigate ime lad "curiosity"
+ meet ime teo "falls"
- sad teo "weeping"
+ help ime teo "soup"
- happy teo "kindly"
- die.past teo "death"

== 3
The succession is disputed, with bites. [Cousin Barnabas](cou), for [whom](cou) democracy is a passing fashion, musters eleven votes; [Ruthven](con) musters twelve and a half, the half being [Madge](mad), [her](con) ancient [housemaid](mad). To get at the thirteenth the [countess](con) visits [Hob Garrity](wolf), the [headman](wolf) of the werewolves, [whose](wolf) [mother](wm) [she](con) once ate, and offers [him](wolf) the park. [He](wolf) slams the door. [He](wolf) does, however, keep the map.
- enemy con cou "disputed"
- boss con mad "housemaid"
- travel con wolf "visits"
- kill.past con wm "ate"
- parent wm wolf "mother"
- gift? con wolf "offers"
+ reject wolf con "door"

== 4
[Imelda](ime)'s inquiries take [her](ime) to a club where the cloakroom tickets are older than the building. [She](ime) is spotted, sniffed and about to be shared out when [Teodric](teo), stammering, announces that [she](ime) is [his](teo). By law [she](ime) now is. The [heir](teo) has never been so mortified, nor the [detective](ime) so cross; [she](ime) lets [him](teo) walk [her](ime) home nonetheless, since it is raining. Behind [them](ime+teo) a [man](inq) with a silver crucifix writes down the number of the house.
- investigate ime _ "inquiries"
- travel ime "club"
- attack? _ ime "shared"
+ rescue teo ime "announces"
- couple! ime teo "is his"
- sad teo "mortified"
- sad ime teo "cross"
- help teo ime "walk"
- investigate inq teo "writes"

== 5
The [man](inq) is [Father Conmael](inq), late of the Inquisition, defrocked for excessive zeal. [He](inq) and [Pyke](osw), it turns out, play dominoes on Thursdays. Over a double six, the [sergeant](osw) lets slip a name that [his](osw) [boss](ime) keeps in a locked drawer. By Friday [Teodric](teo) is nailed in a box in a crypt, singing hymns to keep up [his](teo) spirits, each of which burns [him](teo) slightly.
- quit.past inq "defrocked"
- friend inq osw "dominoes"
- boss ime osw "boss"
+ betray osw ime "slip"
+ abduct inq teo "nailed"
- injure teo "burns"

== 6
For the first time in nine hundred years [Madge](mad) hands in [her](mad) notice. [She](mad) has found something while turning the mattresses: a splinter of ash that fits the hole in the late [master](lad), wrapped in a stocking with [Ruthven](con)'s monogram. [She](mad) takes it not to [Barnabas](cou), [who](cou) would use it, but to the police, by bus. [Imelda](ime) gives [her](mad) tea. The [housemaid](mad) describes the [countess](con)'s marriage. It takes three pots, and [Imelda](ime), divorced herself, passes the tissues.
+ quit mad con "notice"
- find mad "found"
- discover mad con "monogram"
- die.past lad "late"
- travel mad "bus"
- reveal mad ime "describes"
- gift ime mad "tea"
- married.past con lad "marriage"
- divorce.past _ ime "divorced"
- help ime mad "tissues"
- boss con mad "housemaid"

== 7
How does one get a vampire out of consecrated ground? One asks a werewolf. [Garrity](wolf), [who](wolf) has a soft spot for ladies in trench coats and none for priests, digs from below with two nephews. Up comes the box. [Teodric](teo), blistered and grateful, flings [his](teo) arms round [Imelda](ime), remembers himself, and lets go. Does [she](ime) have to hold on that long? [Garrity](wolf) sighs and fills in the hole. On the way out [he](wolf) leaves [Conmael](inq) tied to [his](inq) own altar.
- help wolf ime "digs"
- love wolf ime "soft"
- kin _ wolf "nephews"
+ rescue ime+wolf teo "box"
- injure teo "blistered"
- happy teo "grateful"
+ love ime teo "hold on that long"
- attack wolf inq "tied"

== 8
It's not much of an alliance: a [vampire](teo) [who](teo) faints, a [wolf](wolf) with a grudge, a [maid](mad) and a [policewoman](ime). [Barnabas](cou) makes five, when the stocking is waved at [him](cou); [he](cou) loved [Ladislas](lad) like a brother, which is to say that [he](cou) had been planning to murder [him](lad) himself. Somebody has warned the [countess](con), though. When [they](cou+ime+mad+teo+wolf) storm [her](con) boudoir [she](con) has gone, and so has [Imelda](ime)'s little [brother](bro) [Rowan](bro) from [his](bro) bed.
- friend ime+mad+teo wolf "alliance"
- reveal ime+mad+teo+wolf cou "is waved at"
- friend.past cou lad "loved"
- kill.past? cou lad "murder"
- reveal _ con "warned"
- flee con "gone"
+ abduct con bro "bed"
- sibling bro ime "brother"
- attack cou+ime+mad+teo+wolf con "storm"

== 9
The note, on vellum, asks [Imelda](ime) to choose: the [boy](bro) or the thirteenth vote. [Teodric](teo) abdicates on the spot, which is noble and, in the absence of witnesses, invalid. [Pyke](osw), [whom](osw) guilt has driven to gin, turns up on [his](osw) [chief](ime)'s doormat, owns to having talked, and offers the one thing that [he](osw) has found out in thirty years of dominoes: where the Inquisition keeps its keys to the [countess](con)'s bolt-hole. [She](ime) would like to hit [him](osw). [She](ime) drives.
+ threaten con ime "choose"
- quit? teo "abdicates"
- sad osw "guilt"
- boss ime osw "chief"
- return osw "turns"
+ reveal osw ime "owns"
- attack? ime osw "hit"

== 10
[Rowan](bro), nine, has had a wonderful time; the [countess](con) does voices. Seven hundred years [she](con) had asked [Ladislas](lad) for a child, any child, and then [he](lad) went and bit a grown [man](teo) in an alley, on a whim. That was the day [she](con) fetched the stake. Now [she](con) would like to keep this [one](bro). [Imelda](ime), hearing it all through a grating, lowers the crossbow a few inches, and [Ruthven](con), [who](con) has been aware of [her](ime) since the stairs, bares [her](con) teeth to the [boy](bro)'s throat.
- happy bro "wonderful"
- reject.past lad con "asked"
- parent? con _ "child"
- jealous.past con teo "bit a grown man"
- attack.past lad teo "bit"
+ kill.past con lad "stake"
- discover ime con "hearing"
- discover con ime "aware"
+ threaten con bro "teeth"

== 11
It is the half vote that counts. [Madge](mad), [who](mad) has dusted the [countess](con) for nine centuries, walks up with a feather brush and says "Now then, [madam](con)". For one moment [Ruthven](con) is a girl caught with jam. [Garrity](wolf) springs, [Rowan](bro) rolls clear into [his](bro) [sister](ime)'s lap; [Barnabas](cou), [whom](cou) no one had counted on, opens the curtain, and stands there in the daylight beside [her](con), out of politeness to the dead.
- boss.past con mad "dusted"
- attack wolf con "springs"
- flee bro con "rolls"
- sibling bro ime "sister"
+ kill cou con "curtain"
- die cou "daylight"

== 12
Thirty-nine vampires elect a [king](teo), [who](teo) declines; they elect [Madge](mad), [who](mad) has conditions, chiefly about boots. [Father Conmael](inq), discovered at [his](inq) altar, is readmitted to the Church and sent to the tropics. [Pyke](osw) retires to keep bees. [Garrity](wolf) gets the park. And on the roof, an hour before sunrise, [Teodric](teo) asks the [inspector](ime), promoted since Monday, whether the law still regards [her](ime) as [his](teo). [She](ime) consults [her](ime) watch. "For another fifty-eight minutes," [she](ime) says, and takes off [her](ime) coat.
- hire? teo _ "elect"
- reject teo _ "declines"
+ hire mad _ "elect"#2
- find _ inq "discovered"
- hire inq "readmitted"
- travel inq "sent"
- quit osw "retires"
- gift mad wolf "gets the park"
- hire ime "promoted"
+ love ime teo "takes off her coat"
