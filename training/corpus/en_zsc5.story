%series Gutter Ball
%lang en
%genre dramedy about a bowling league in Duluth, recap column with blurbs
%cast arlo     | Arlo Sundquist; Arlo | m
%cast jolene   | Jolene Sundquist; Jolene | f
%cast reuben   | Reuben Cloud; Reuben; Cloud | m
%cast ilse     | Ilse Brandvold; Ilse | f
%cast marty    | Marty Kaczmarek; Marty; Kaczmarek | m
%cast dawn     | Dawn Kaczmarek; Dawn | f
%cast hoa      | Hoa Pham; Hoa | f
%cast skip     | Skip Lindahl; Skip | m
%cast faye     | Faye Lindahl; Faye | f
%cast splits   | Superior Splits | g
%cast rollers  | Holy Rollers | g
%cast pastor   | Pastor Gene; Gene | m
%cast judge    | Judge Amdahl | f
%cast travis   | Travis | m
%cast sheriff  | - | f
%cast ihus     | - | m
%cast aunt     | - | f
%cast skipmum  | - | f
%cast clerk    | - | n
%cast uncle    | - | m

== 1 First Frame
The [Superior Splits](splits) have finished last in the Tuesday league for nine seasons, and [captain](arlo) [Arlo Sundquist](arlo), a snowplow [driver](arlo), has the ribbon to show for it. [His](arlo) [sister](jolene) [Jolene](jolene) runs the shoe counter and knows everybody's size and sins. When [their](splits) best [man](skip), [Skip Lindahl](skip), goes over to the [Holy Rollers](rollers) for a free pizza a week, [Arlo](arlo) puts up a card at the laundromat. It is answered by [Ilse Brandvold](ilse), a retired [mortician](ilse) with a hook like a scythe. [Skip](skip)'s [wife](faye) [Faye](faye) stays with the [Splits](splits), and that makes for a quiet ride home.
- lose.past splits "finished last"
- boss arlo splits "captain"
- sibling arlo jolene "sister"
+ betray skip splits "goes over to"
- quit.past ilse "retired"
- hire ilse splits "is answered"
- married faye skip "wife"

== 2 House Ball
Somebody has filled the thumbhole of [Arlo](arlo)'s lucky ball with glue. [He](arlo) loses a nail and the match. The finger of blame, the only one that still works, points at [Marty Kaczmarek](marty), [captain](marty) of the [Rollers](rollers), [who](marty) sells used cars and married the [girl](dawn) [Arlo](arlo) took to the prom. [Marty](marty) laughs it off. [Jolene](jolene) doesn't: [she](jolene) goes through the trash behind lane twelve and comes up with a tube of glue, a receipt and a loyalty card in the name of [Dawn Kaczmarek](dawn). Oh, boy.
- attack _ arlo "filled the thumbhole"
- injure arlo "loses a nail"
- lose arlo "the match"
- accuse arlo marty "finger of blame"
- boss marty rollers "captain"
- married dawn marty "married"
- date.past arlo dawn "took to the prom"
- investigate jolene "goes through the trash"
+ discover jolene dawn "comes up with"

== 3 Prom Night, Revisited
[Dawn](dawn) comes clean over nachos: [she](dawn) meant the glue for [her](dawn) [husband](marty)'s ball. The two balls look the same in the dark. [She](dawn) hasn't had a kind word from [Marty](marty) since the minivan. The injured [captain](arlo) tells [her](dawn) to forget about the nail, drives [her](dawn) home behind the plow and is watched doing so by [Skip](skip), [who](skip) tells the car [dealer](marty), [who](marty) takes a bat to the plow. [Reuben Cloud](reuben), the team's quiet [anchor](reuben) and, as we're only told now, a public [defender](reuben), talks both [men](arlo+marty) out of pressing charges.
+ reveal dawn arlo "comes clean"
- attack? dawn marty "meant the glue"
- married dawn marty "husband"
- injure.past arlo "injured"
- reconcile arlo dawn "forget about"
- investigate skip arlo+dawn "is watched"
- reveal skip marty "tells the car dealer"
+ jealous marty arlo "takes a bat"
- help reuben arlo+marty "talks both men out"

== 4 Turkey
Thanksgiving at the alley. [Ilse](ilse) carves. [Hoa Pham](hoa) has brought spring rolls and [her](hoa) [son](travis). [Hoa](hoa) cleans the lanes. [Travis](travis) is nineteen. [Travis](travis) bowls a 270. [Arlo](arlo) wants [Travis](travis) for the team. So does [Marty](marty). [Marty](marty) offers [Travis](travis) a car. [Hoa](hoa) says no to [Marty](marty). [Travis](travis) says yes. [Mother](hoa) and [son](travis) shout in Vietnamese. [Faye](faye) drops the gravy. [Skip](skip) has come in with a [woman](skipmum). It is [his](skip) [mother](skipmum). [Faye](faye) laughs until [she](faye) cries. Will Will-o'-the-Wisp, the alley cat, ever get any turkey?
- celebrate _ "Thanksgiving"
- parent hoa travis "son"
- create travis "bowls a 270"
- hire? travis arlo "for the team"
- hire? travis marty "So does"
- gift? marty travis "offers Travis a car"
- reject hoa marty "says no"
+ hire travis marty "says yes"
- quarrel hoa travis "shout in Vietnamese"
- parent skipmum skip "his mother"

== 5 Lemon
The car that bought the young [talent](travis) has no brakes. [Travis](travis) finds out on Lake Avenue hill with [Pastor Gene](pastor), [chaplain](pastor) of the [Rollers](rollers), in the passenger seat. [Gene](pastor) prays; [Travis](travis) aims for the snowbank; the [chaplain](pastor) goes through the windshield and is pieced together at St. Luke's. [Hoa](hoa), summoned from [her](hoa) mop, sits between the two beds all night, holding one hand of each. [Kaczmarek](marty) swears [he](marty) had the brakes done. [His](marty) [mechanic](skip), none other than the [deserter](skip) of week one, swears to the opposite, then sees [his](skip) [boss](marty)'s face, and isn't sure.
- gift.past marty travis "bought the young talent"
- betray.past skip splits "deserter"
- advisor pastor rollers "chaplain"
- discover travis "finds out"
+ injure pastor travis "through the windshield"
- treat pastor "pieced together"
- help hoa pastor+travis "holding one hand"
- accuse skip marty "swears to the opposite"
- boss marty skip "boss's face"
- betray? marty _ "had the brakes done"

== 6 Discovery
The public [defender](reuben) takes the lemon to court for [Hoa](hoa) and calls as first witness the [turncoat](skip) himself. On the eve of the hearing a brick lands in the [Lindahls](faye+skip)' aquarium. [Faye](faye) scoops up the survivors, and the [pair](faye+skip), [who](faye+skip) hadn't exchanged a sentence since October, sleep back to back with a tire iron between [them](faye+skip). In court, [Skip](skip) tells [Judge Amdahl](judge) everything: the invoices, the sawdust in the gearboxes, the glued speedometers. [Marty](marty) gets up and calls [him](skip) a name the stenographer has to ask about. Costs, damages, and the dealership is closed till further notice.
- advisor reuben hoa "takes the lemon"
- accuse hoa+reuben marty "to court"
- quarrel.past faye skip "hadn't exchanged"
- attack _ faye+skip "a brick"
- reveal skip judge "tells Judge Amdahl"
- betray.past marty _ "glued speedometers"
+ lose marty "is closed"

== 7 Spare
What does a ruined [man](marty) do? [He](marty) drinks the last of the showroom whiskey, walks out on the lake ice and goes through. The [woman](ilse) [who](ilse) fishes [him](marty) out, with a boathook and language, is [Ilse](ilse); [she](ilse) has hauled heavier, [she](ilse) says, and most of them said thank you. [Marty](marty) doesn't. In [her](ilse) kitchen, in the late [husband](ihus)'s bathrobe, [he](marty) cries into a pan of lutefisk, and the [mortician](ilse), [who](ilse) has seen crying, lets [him](marty). Meanwhile [his](marty) [wife](dawn) packs. [She](dawn) is off to [Bemidji](@bemidji), to [her](dawn) [aunt](aunt)'s. On the way [she](dawn) returns a corsage.
+ rescue ilse marty "fishes him out"
- die.past ihus "late"
- married.past ihus ilse "husband"
- lose.past marty "ruined"
- sad marty "cries"
- married dawn marty "wife"
+ breakup dawn marty "packs"
- travel dawn "is off to" @bemidji
- kin aunt dawn "aunt"
- gift dawn arlo "a corsage"

== 8 The Empty Lane
[Travis](travis) is discharged, but [his](travis) wrist is not what it was, and the [Rollers](rollers), with [their](rollers) [captain](marty) in a bathrobe and [their](rollers) [chaplain](pastor) in plaster, have no use for [him](travis). [He](travis) won't go home to [his](travis) [mother](hoa), [who](hoa) was right. For three days nobody knows where [he](travis) is. The [sheriff](sheriff) drags the harbor; [Jolene](jolene) phones every shoe size in the book. [Arlo](arlo), plowing County Road 4 at night, almost runs over a sleeping bag. [He](arlo) turns the heater up, says nothing clever and brings the lost [boy](travis) to the lanes, where [Hoa](hoa) hits [him](travis) with the mop and then can't let go.
- recover travis "is discharged"
- quit travis rollers "no use for him"
- parent hoa travis "mother"
- flee travis hoa "won't go home"
- boss marty rollers "captain"
- injure.past pastor "in plaster"
- discover! _ travis "nobody knows"
- find? jolene travis "phones every shoe size"
- find? sheriff travis "drags the harbor"
+ find arlo travis "a sleeping bag"
- attack hoa travis "with the mop"
- reconcile hoa travis "can't let go"

== 9 Left-Handed
The [Splits](splits) sign up the [boy](travis), [who](travis) has to learn all over again with [his](travis) left. [His](travis) [coach](ilse) is the [woman](ilse) with the boathook. [Her](ilse) other [stray](marty) is still in the bathrobe. Between lessons the ex-[dealer](marty) and the [kid](travis) [he](marty) nearly killed wash [her](ilse) dishes without a word, until the [older](marty) of [the two](marty+travis) says the seven hardest ones of [his](marty) life: "[I](marty) never had those brakes looked at." [Travis](travis) hands [him](marty) a plate. [Faye](faye) and [Skip](skip) are seen at the drive-in, in February, when it isn't even open. And [Jolene](jolene), bending over a size eleven, suddenly notices that [Reuben Cloud](reuben) has beautiful ankles.
- hire travis splits "sign up the boy"
- advisor ilse travis "coach"
- housemate ilse marty "other stray"
- injure.past travis marty "nearly killed"
+ reveal marty travis "never had those brakes"
- quit.past marty "ex-dealer"
- date faye skip "at the drive-in"
- love.start jolene reuben "beautiful ankles"

== 10 Wood
The alley is for sale. [Judge Amdahl](judge), [who](judge) owns the land, wants a parking ramp; and the [lawyer](reuben) [who](reuben) ought to stop it is nowhere to be had. [He](reuben) left on Friday with one bag. [Jolene](jolene), [who](jolene)'d bought a dress, returns it. [She](jolene) has it from the [clerk](clerk) that [he](reuben) has a wife and two girls on the reservation at [Fond du Lac](@fonddulac), and doesn't wait to hear that the [clerk](clerk) has mixed up two Clouds. [Arlo](arlo) thinks up a benefit tournament. [Ilse](ilse) sells [her](ilse) second hearse. In [her](ilse) bathtub, which is about to have consequences, [Marty](marty) hits on a way of making the [judge](judge) look bad.
+ lose? judge "for sale"
- travel reuben "left on Friday"
- married! reuben _ "has a wife"
- parent! reuben _ "two girls"
- reveal clerk jolene "has it from"
- create? judge "a parking ramp"
- find! _ reuben "nowhere to be had"
- betray? marty judge "look bad"
- create? arlo "benefit tournament"
- lose ilse "sells her second hearse"

== 11 Consequences
For the ex-[dealer](marty) slips on the soap of [his](marty) [hostess](ilse), breaks a hip and is in no state to look anybody bad. [He](marty) dictates. The [recipient](faye) of the dictation is [Faye](faye), [who](faye) types, and what [she](faye) types is the true story of nine used cars sold to the county at twice the price, with the signature of [Judge Amdahl](judge) on every one. It lands the [pair](judge+marty) of them before a grand jury. [Marty](marty) could have kept [his](marty) mouth shut. [Reuben](reuben), back from burying [his](reuben) [uncle](uncle), reads it at the shoe counter and whistles. [Jolene](jolene) asks, as coldly as [she](jolene) can, after [his](reuben) wife. What wife? [She](jolene)'s so happy that [she](jolene) gives [him](reuben) two left shoes.
+ injure marty "breaks a hip"
- housemate ilse marty "hostess"
- reveal marty faye "dictates"
- betray.past judge+marty _ "twice the price"
- accuse _ judge+marty "grand jury"
- return reuben "back from burying"
- die.past uncle "burying his uncle"
- kin reuben uncle "uncle"
- married! reuben _ "What wife"
+ happy jolene "so happy"

== 12 Tenth Frame
Final night against the [Rollers](rollers). [Pastor Gene](pastor), on crutches, bowls for the first time since the hill and forgives everyone in alphabetical order, which takes it out of [him](pastor). With one ball left the [Splits](splits) need a strike. [Arlo](arlo) looks down the bench and gives the ball to [Travis](travis), the worse-handed of the two. Nine pins. The tenth thinks it over, and goes. First place! [Marty](marty), on a day pass, with a deputy from the jail beside [him](marty), is first on [his](marty) feet. [Reuben](reuben) lifts a shoe [clerk](jolene) off the floor. From [Bemidji](@bemidji) there's a card for the [captain](arlo), with a pressed corsage in it, and an address.
- reconcile pastor _ "forgives everyone"
- boss arlo splits "captain"
+ find splits "First place"
- arrest.past _ marty "day pass"
- gift dawn arlo "a card"
- injure.past pastor "on crutches"
- enemy rollers splits "against the Rollers"
+ flirt jolene reuben "lifts a shoe clerk"
