%series Stairwell C
%lang en
%genre apartment-house sitcom of friends and exes, Chicago, encyclopedic episode table
%cast lena | Lena Kowal; Lena | f
%cast amos | Amos Reed; Amos | m
%cast yvette | Yvette Baptiste; Yvette | f
%cast dmitri | Dmitri; Dmitri Volkov | m
%cast pat | Pat Gallagher; Pat | n
%cast sonia | Sonia Reed; Sonia | f
%cast super | Mr. Nowak; Nowak | m
%cast courier | Wes; Wesley Fong | m
%cast cellist | Tamar | f
%cast grandpa | Josef Kowal; Josef | m
%cast cat | Mayor Daley | m
%cast landlord | - | m
%cast agent | Agent Pruitt; Pruitt | f
%cast derma | - | m

== 1 The Duplicate Key
[Amos Reed](amos) and [Lena Kowal](lena) have just signed [their](amos+lena) divorce papers when the real-estate market collapses, and [neither](amos+lena) can afford to leave. [She](lena) takes the bedroom, [he](amos) the alcove. [Yvette Baptiste](yvette), a hospice [nurse](yvette) from across the landing and [Lena](lena)'s oldest [friend](yvette), draws a chalk line down the middle of the kitchen. It holds for two days. On the third a [courier](courier) delivers a toaster addressed to "[Mr. and Mrs. Reed](amos+lena)", and the former [spouses](amos+lena) have the first fight of [their](amos+lena) unmarried life, over bread. [Pat Gallagher](pat) upstairs bangs with a broom, in waltz time.
+ divorce amos lena "divorce papers"
- housemate amos lena "takes the bedroom"
- neighbour lena yvette "across the landing"
- friend lena yvette "oldest friend"
- ex amos lena "former spouses"
+ quarrel amos lena "fight"
- neighbour amos+lena pat "upstairs"

== 2 The Substitute Husband
[Josef Kowal](grandpa) comes in from [Gary](@gary) for [his](grandpa) ninetieth birthday and has not been told about the divorce, since [his](grandpa) heart would not stand it. So [Lena](lena) needs a [husband](amos) for a weekend, and the old [one](amos) is to hand. [Amos](amos) carves, pours and calls [her](lena) "pumpkin". [Yvette](yvette) has to bite on a napkin. On Sunday the [nonagenarian](grandpa) takes [his](grandpa) [grandson-in-law](amos) aside and slips [him](amos) a fifty. "For the act," [he](grandpa) says. [He](grandpa) has known since March; [he](grandpa) merely wished to see if [they](amos+lena) could still do it.
- kin amos+lena grandpa "grandson-in-law"
- reveal! amos+lena grandpa "has not been told"
- travel grandpa "comes in"
- celebrate grandpa "ninetieth birthday"
- married! amos lena "a husband"
- betray amos+lena grandpa "carves, pours"
- gift grandpa amos "slips him a fifty"
+ discover.past grandpa amos+lena "has known"

== 3 The Parcel
For eleven months [Dmitri Volkov](dmitri) on the third floor, [poet](dmitri) and [locksmith](dmitri), has ordered things [he](dmitri) doesn't need, a whisk, a globe, a second whisk, on account of the [courier](courier). The [courier](courier) says "Sign here". [Dmitri](dmitri) signs in hexameters. It is [Pat](pat), the stairwell's retired [wrestler](pat), [who](pat) loses patience, holds the young [man](courier) by the collar and demands to know whether [he](courier) has eyes. [Wesley Fong](courier) has. [He](courier) has kept every one of the signatures, as it turns out when the collar rips and they flutter down three floors.
- love dmitri courier "on account of"
+ attack pat courier "by the collar"
- love courier dmitri "kept every one"

== 4 The Cellist
Through the wall comes Bach. A [cellist](cellist) has moved into 2C, and [Amos](amos), lying in [his](amos) alcove, falls in love with [her](cellist) left hand. [He](amos) confides in the one [person](lena) within reach. [Lena](lena) finds this very funny, gives [her](lena) [ex](amos) tips, irons [his](amos) shirt and sends [him](amos) next door with a cake. When [he](amos) has gone [she](lena) sits down on the wrong side of the chalk line and eats the rest of the batter, all of it. It isn't very funny. [Tamar](cellist), as the [musician](cellist) is called, loves cake.
- move cellist "moved into"
+ love.start amos cellist "falls in love"
- neighbour amos+lena cellist "next door"
- reveal amos lena "confides"
- ex amos lena "ex"
- help lena amos "gives her ex tips"
- gift amos cellist "a cake"
- jealous lena cellist "eats the rest"

== 5 The Mayor
[Mayor Daley](cat), a [tomcat](cat) with one ear, has lived in Stairwell C longer than anybody, and now the [landlord](landlord) wants [him](cat) gone. [Nowak](super), the [super](super), gets orders to set a trap. [He](super) sets it, loudly, in the presence of the [animal](cat), and explains to [him](cat) in Polish how it works. When the [landlord](landlord) bends down to see why it is empty, it shuts. The tenants hear [him](landlord) shouting from six till eight. Everyone happened to be at the movies.
- threaten landlord cat "wants him gone"
- boss landlord super "gets orders"
+ betray super landlord "loudly"
- help super cat "explains to him"
- injure landlord "it shuts"

== 6 The Witness
[Agent Pruitt](agent), FBI, rings at every door with a photograph. Has anyone seen this [man](super)? In the picture [Mr. Nowak](super) is thirty years younger and wears a pinstripe suit. [Yvette](yvette) says no. [Dmitri](dmitri) says no in three languages. [Pat](pat) says, "Never, and [he](super) fixed [my](pat) sink." The [agent](agent) sighs and explains that [she](agent) hasn't come to arrest [anybody](super): in 1991 the [janitor](super) testified against half of [Cicero](@cicero), and the other half died last week, of natural causes. [He](super) may have [his](super) name back. [Nowak](super), behind the boiler, says that [he](super) has got used to this one.
- investigate agent super "rings at every door"
- betray dmitri+pat+yvette agent "says no"
- arrest! agent super "hasn't come to arrest"
- betray.past super _ "testified against"
+ reveal agent dmitri+pat+yvette "explains"

== 7 The Sister
[Sonia Reed](sonia) has quit medicine, a fiancé and [Boston](@boston), in that order, and lands on [her](sonia) [brother](amos)'s floor, which is [Lena](lena)'s. The former [sisters-in-law](lena+sonia) have always got on better than their men. Over gin [they](lena+sonia) agree that [Amos](amos) is an idiot, but cannot agree which of [them](lena+sonia) ought to have brought [him](amos) up. [Yvette](yvette) drops in to borrow salt. [She](yvette) stays until four, laughing in a way that [her](yvette) patients never hear, and [she](yvette) forgets the salt. [Sonia](sonia) brings it over at breakfast, in person, one grain at a time, so to speak.
- quit sonia "quit medicine"
- breakup sonia _ "a fiancé"
- move sonia amos+lena "lands on"
- sibling amos sonia "brother"
- kin.past lena sonia "former sisters-in-law"
- happy yvette "laughing"
+ love.start sonia yvette "in person"
- flirt sonia yvette "brings it over"

== 8 The Heat Wave
A hundred and one degrees, and the hydrant is open. The whole of Stairwell C is sleeping on the roof. Someone peels a peach; somewhere a ball game goes into extra innings. [Josef](grandpa), up from [Gary](@gary) again, tells a story about a horse that went to confession, and no one is awake to hear the end except the [cat](cat). Not a thing is decided. It's merely that the row of mattresses has no chalk line in it, and that in the morning nobody lies quite where they lay the night before.
- create grandpa "tells a story"

== 9 The Quartet
[Tamar](cellist) asks [Amos](amos) to turn pages at [her](cellist) recital, and [Lena](lena), in row two, sees [him](amos) turn two at once because [he](amos) is looking at row two. So does the [soloist](cellist). In the green room [she](cellist) tells [him](amos), kindly, that [she](cellist) can play without notes but not without a listener, and [he](amos) is free to go. Free to go where? [He](amos) walks along the lake till midnight. By the time [he](amos) gets home [Lena](lena) has accepted a date with [her](lena) [dermatologist](derma), out of sheer self-respect.
- invite cellist amos "asks Amos"
- help amos cellist "turn pages"
- love amos lena "turn two at once"
+ breakup cellist amos "free to go"
- date? derma lena "a date"

== 10 The Locksmith
[Dmitri](dmitri) and [Wes](courier) have a [lovers](courier+dmitri)' tiff: the [former](dmitri) wants to move in together, the [latter](courier) wants to know into which of the two apartments, neither of which will hold the whisks. While [they](courier+dmitri) bicker, [Dmitri](dmitri) is called to a break-in that turns out to be [Yvette](yvette), locked out on the fire escape with [Sonia](sonia), in one bathrobe. [He](dmitri) opens the window; [he](dmitri) has seen nothing, [he](dmitri) swears. [He](dmitri) tells [Wes](courier), since that's different. [Wes](courier) delivers it to the entire building.
- couple courier dmitri "lovers"
- quarrel courier dmitri "tiff"
- move? courier dmitri "move in together"
- rescue dmitri sonia+yvette "opens the window"
- affair sonia yvette "in one bathrobe"
- reveal dmitri courier "tells Wes"
+ reveal courier _ "entire building"

== 11 The Night Shift
[Josef](grandpa) is dying, and would like to do it in Stairwell C. [Yvette](yvette) nurses [him](grandpa) on [Lena](lena)'s side of the kitchen; on the other [Amos](amos) boils water for want of a better idea. Toward morning the old [man](grandpa) opens [his](grandpa) eyes, sees the remains of the chalk and asks for a wet rag. [He](grandpa) is too weak. It is [his](grandpa) [granddaughter](lena) and the [man](amos) [she](lena) divorced [who](amos+lena) get down on [their](amos+lena) knees and wipe it off, from either end. When [their](amos+lena) hands meet in the middle, [he](grandpa) has gone, looking pleased.
- ill grandpa "dying"
- treat grandpa yvette "nurses him"
- kin grandpa lena "granddaughter"
- divorce.past amos lena "divorced"
- reconcile amos lena "wipe it off"
+ die grandpa "has gone"

== 12 The Wake
[Pat](pat) carries the coffin alone. [Tamar](cellist) plays; [Mayor Daley](cat) walks behind. In the will [Josef](grandpa) leaves [his](grandpa) house in [Gary](@gary) to "[my](grandpa) [granddaughter](lena) and [her](lena) [husband](amos), whoever the fool may be by then". The [dermatologist](derma), [who](derma) has come out of politeness, looks at [Amos](amos). [Amos](amos) looks at [his](amos) shoes. [Sonia](sonia), [who](sonia) has had enough of [her](sonia) [brother](amos), treads on one of them. Even so [he](amos) can't get it out, and [Lena](lena), in tears, goes off with the wrong umbrella and the wrong [man](derma).
- create cellist "plays"
- gift grandpa amos+lena "leaves his house"
- kin grandpa lena "granddaughter"
- sibling amos sonia "brother"
- attack sonia amos "treads on"
- sad lena "in tears"
+ date derma lena "goes off"

== 13 The Confession
For the first time in recorded history [Pat Gallagher](pat) comes downstairs. [Pat](pat) sits on the edge of the alcove and tells [Amos](amos) about a [woman](agent) in [Duluth](@duluth), thirty years ago, to [whom](agent) one ought to have said something and to [whom](agent) one said "Nice weather". The [woman](agent) married an accountant. [She](agent) then joined the FBI. "[You](pat) mean [Pruitt](agent)?" cries [Amos](amos). [Pat](pat) means [Pruitt](agent). The two [cowards](amos+pat) shake hands on it: today, [both](amos+pat) of [them](amos+pat), before supper. [One](amos) takes the bus to the [dermatologist](derma)'s, the [other](pat) a deep breath and the telephone.
+ reveal pat amos "tells Amos"
- love.past pat agent "a woman in Duluth"
- married _ agent "married an accountant"
- hire.past agent "joined the FBI"
- confess? amos lena "today, both of them"
- confess? pat agent "today, both of them"

== 14 The Line
[Lena](lena) isn't at the [dermatologist](derma)'s. [She](lena) left [him](derma) over the soup, [she](lena) has been home for an hour, and when [Amos](amos) comes in, drenched and short of breath, [she](lena) is on the floor with the chalk. "[I](amos) should never have signed," [he](amos) begins. [She](lena) draws on. The line goes round the table, round the stove, round [his](amos) wet shoes and back to [her](lena) own. Upstairs there is waltzing; [Pat](pat) has company, with a badge. [Nowak](super) nails a plate on the door, [his](super) first under [his](super) real name, and [Wes](courier) brings a toaster. It is addressed correctly.
+ breakup lena derma "left him"
- confess amos lena "never have signed"
+ reconcile amos lena "back to her own"
- date agent pat "has company"
- gift courier amos+lena "brings a toaster"
