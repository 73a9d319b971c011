%series Ninety-Six Point Two
%lang en
%genre radio-station dramedy, Nairobi, TV listings
%cast wambui   | Wambui Kariuki; Wambui | f
%cast otis     | Otis Odhiambo; Otis | m
%cast farah    | Farah Noor; Farah | f
%cast njeri    | Njeri Kariuki; Njeri | f
%cast mwas     | Mwas | m
%cast pinto    | Reggie Pinto; Pinto; Reggie | m
%cast leila    | Leila Pinto; Leila | f
%cast hope     | Hope Achieng; Hope | f
%cast daudi    | Daudi | m
%cast listener | Baraka; Long-Time Listener | m
%cast gatekeep | Mzee Juma; Juma | m
%cast girl     | - | f
%cast twin     | - | m

== 1
Breakfast [host](wambui) [Wambui Kariuki](wambui) tells the whole city before the traffic news that [she](wambui) has found [her](wambui) [fiancé](otis)'s toothbrush in [somebody](farah) else's bathroom. The [somebody](farah), [Farah Noor](farah), reads the traffic news. [Otis](otis), [who](otis) does sports on the same station, turns off the radio and [his](otis) phone. [Reggie Pinto](pinto), the [owner](pinto), has never had such ratings and gives [Wambui](wambui) a rise, on condition that no one makes peace. A [caller](listener) named only as [Long-Time Listener](listener) plays [her](wambui) a song down the line. At the gate, old [Juma](gatekeep) lets in the rain.
+ reveal wambui _ "tells the whole city"
- discover wambui otis "toothbrush"
- engaged otis wambui "fiancé"
- cheat otis wambui "somebody else's bathroom"
- affair farah otis "somebody else's bathroom"
- colleague farah wambui "reads the traffic news"
- colleague otis wambui "on the same station"
- boss pinto wambui "the owner"
- find wambui pinto "a rise"
- reconcile? otis wambui "makes peace"
- gift listener wambui "plays her a song"

== 2
[Otis](otis) would like the ring back; [Wambui](wambui) has put it in the prize draw. It is won by [Hope Achieng](hope), a shy sound [engineer](hope) [who](hope) only bought a ticket because [Mwas](mwas) from Programming was selling them, and [Mwas](mwas), slipping it on [her](hope) finger for the photo, forgets to let go. [Njeri](njeri), [Wambui](wambui)'s younger [sister](njeri), comes up from [Mombasa](@mombasa) to hold the betrayed [woman](wambui)'s hand, and by the end of the evening is holding [Pinto](pinto)'s. [He](pinto) is fifty-one. [His](pinto) [wife](leila) is three tables off.
- breakup wambui otis "prize draw"
- find hope "won by"
+ love.start mwas hope "forgets to let go"
- colleague hope mwas "from Programming"
- sibling njeri wambui "sister"
- travel njeri "comes up from"
- help njeri wambui "hold the betrayed woman's hand"
- cheat.past otis wambui "betrayed"
+ flirt njeri pinto "is holding Pinto's"
- married leila pinto "His wife"

== 3
At three tables' distance [Leila Pinto](leila) has excellent eyesight. [She](leila) says nothing to [her](leila) [husband](pinto), and the next morning buys the frequency next to [his](pinto). [Farah](farah), cold-shouldered in the canteen, offers to resign; it's [Wambui](wambui) [who](wambui) tears up the letter, since where would [she](wambui) be without a villain? The two former [friends](farah+wambui) read the news back to back. [Otis](otis) moves in with [his](otis) [twin](twin), which leads to a kiss meant for somebody else: [Farah](farah), on the dark landing, gets hold of the wrong [brother](twin).
- discover leila njeri+pinto "excellent eyesight"
- married leila pinto "husband"
+ enemy leila pinto "frequency next to his"
- reject _ farah "cold-shouldered"
- quit? farah "offers to resign"
- friend.past farah wambui "former friends"
+ move otis twin "moves in with"
- sibling otis twin "twin"
- kiss farah twin "gets hold of"

== 4
[Leila](leila) wants [Wambui](wambui). [Leila](leila) offers [Wambui](wambui) double. [Wambui](wambui) asks [Juma](gatekeep). "Stay where the tea is," says [Juma](gatekeep). [Wambui](wambui) stays. [Leila](leila) hires [Otis](otis). [Njeri](njeri) dines with [Pinto](pinto). [Pinto](pinto) pays for [Njeri](njeri)'s shoes. [Mwas](mwas) writes to [Hope](hope). [Hope](hope) has a boyfriend. [Daudi](daudi) is [his](daudi) name. [Daudi](daudi) drives a bus. Hope dies last, as they say. [Mwas](mwas) eats alone. [Farah](farah) calls the [twin](twin). [She](farah) calls [him](twin) [Otis](otis). The [twin](twin) hangs up.
- hire? wambui leila "offers Wambui double"
- advisor gatekeep wambui "asks Juma"
+ hire otis leila "hires Otis"
- date njeri pinto "dines with Pinto"
- gift pinto njeri "Njeri's shoes"
- couple daudi hope "boyfriend"
- sad mwas "eats alone"
- reject twin farah "hangs up"

== 5
[Long-Time Listener](listener) rings in daily now, and [Wambui](wambui) has begun to keep the last five minutes free for [him](listener). [They](listener+wambui) talk about goats. Half the city holds its breath; the other half, over at [Leila](leila)'s station, hears [Otis](otis) break down in the middle of a penalty shoot-out. [Njeri](njeri) has told [her](njeri) [sister](wambui) that the shoes are imitation. [Hope](hope), coming off the night shift, steps onto [Daudi](daudi)'s bus and finds a [girl](girl) on the driver's knee. The [driver](daudi) brakes. [She](girl) is [his](daudi) [cousin](girl), [he](daudi) says, and the whole bus laughs.
+ flirt listener wambui "five minutes free"
- sad otis "break down"
- betray njeri wambui "imitation"
- sibling njeri wambui "sister"
- discover hope daudi "a girl on the driver's"
- cheat daudi hope "a girl on the driver's"
- kin! daudi girl "cousin"
- betray daudi hope "cousin"

== 6
Power cut. With the station dark, [Pinto](pinto) and [Njeri](njeri) are stuck in the lift from eight till two, and the intercom, which runs on a battery, happens to be open. So the newsroom hears it all, and among the newsroom is [Wambui](wambui). [She](wambui) could have shouted. [She](wambui) sits down on the floor. It's [Farah](farah) [who](farah) switches the thing off, fetches a blanket and stays beside [her](wambui) until there is light, and when there is, [neither](farah+wambui) of the [women](farah+wambui) can remember what [they](farah+wambui) were at war about. [Otis](otis), says [Farah](farah). Oh, [him](otis), says [Wambui](wambui).
+ sex njeri pinto "stuck in the lift"
- discover wambui njeri+pinto "hears it all"
- sad wambui "on the floor"
- help farah wambui "fetches a blanket"
- enemy.past farah wambui "at war"
+ reconcile farah wambui "can remember"

== 7
"[Your](njeri) things are on the stairs": [Wambui](wambui) shows [her](wambui) [sister](njeri) the door, and [Njeri](njeri) goes straight to [her](njeri) [lover](pinto), only to be told that a man in [his](pinto) position can't have suitcases. [Leila](leila) takes the [girl](njeri) in. Not out of kindness, [she](leila) makes clear; [she](leila) merely wants it from the horse's mouth. By dawn, the [wife](leila) has heard enough for the lawyers, and the [mistress](njeri) has been offered the late show. [Mwas](mwas) lets [Hope](hope) cry into [his](mwas) headphones and keeps quiet about himself, which, the [gatekeeper](gatekeep) tells [him](mwas), is how a man turns into furniture.
+ quarrel njeri wambui "shows her sister the door"
- sibling njeri wambui "sister"
- affair njeri pinto "lover"
- reject pinto njeri "can't have suitcases"
- help leila njeri "takes the girl in"
- married leila pinto "wife"
- divorce? leila pinto "for the lawyers"
- hire? njeri leila "offered the late show"
- sad hope "cry"
- help mwas hope "lets Hope cry"
- advisor gatekeep mwas "tells him"
- confess! mwas hope "quiet about himself"

== 8
The [twin](twin) has a proposal for [Farah](farah): dinner, once, under the right name. [She](farah) says that [she](farah) wouldn't know [him](twin) from [his](twin) [brother](otis) across a table. [He](twin) comes with a carnation and no conversation about football, and [she](farah) knows by the soup. [Long-Time Listener](listener) fails to ring. On the second day without [him](listener), [Wambui](wambui) plays the goats' song four times running; on the third, [Pinto](pinto), served with divorce papers on the air by [his](pinto) own sports desk, has other worries. Rain stops play in [Nakuru](@nakuru).
- invite twin farah "dinner, once"
- sibling otis twin "brother"
+ date farah twin "comes with a carnation"
- love.start farah twin "knows by the soup"
- sad wambui "four times running"
+ divorce? leila pinto "divorce papers"

== 9
[Wambui](wambui) drives to find the [caller](listener). [Juma](gatekeep) goes with [Wambui](wambui). [Juma](gatekeep) knows the voice. It is [his](gatekeep) [grandson](listener)'s. [Baraka](listener) keeps goats near [Naivasha](@naivasha). [Baraka](listener) has a fever. [Wambui](wambui) boils water for [Baraka](listener). "[You](wambui) look like [your](wambui) voice," says [Baraka](listener). [He](listener) sleeps. [She](wambui) stays with [Baraka](listener). [Hope](hope) reads the breakfast show for [Wambui](wambui). [Hope](hope) is good. [Mwas](mwas) tells [her](hope) that. Then [Mwas](mwas) tells [her](hope) the rest. [Hope](hope) plays a jingle. On the bus, [Daudi](daudi) hears it all.
- travel gatekeep+wambui "drives to find"
- kin gatekeep listener "grandson's"
- discover gatekeep listener "knows the voice"
- ill listener "has a fever"
+ help wambui listener "boils water"
- meet listener wambui "look like your voice"
- flirt listener wambui "look like your voice"
+ confess mwas hope "tells her the rest"
- discover daudi mwas "hears it all"

== 10
[Daudi](daudi) parks [his](daudi) bus across the station's only exit and demands satisfaction. [Mwas](mwas), [who](mwas) has not hit anything since a ball in 1998, comes down. It's over in seconds, and [Hope](hope), to the surprise of both, picks up the [loser](mwas), breathes on [his](mwas) glasses and kisses [him](mwas) where the glasses go. [Njeri](njeri)'s late show is a triumph. [She](njeri) owes it to the [woman](leila) [whose](leila) home [she](njeri) wrecked, as [she](njeri) says on air with [her](njeri) voice wobbling, and to a [sister](wambui) [who](wambui) isn't listening. At [Naivasha](@naivasha), by a crackling set, the [sister](wambui) is.
- threaten daudi mwas "demands satisfaction"
+ attack daudi mwas "over in seconds"
- help hope mwas "picks up the loser"
+ kiss hope mwas "kisses him"
- find njeri "a triumph"
- betray.past njeri leila "wrecked"
- sad njeri "voice wobbling"
- sibling njeri wambui "a sister"

== 11
Back from the lake with mud on [her](wambui) boots and a [man](listener) in [her](wambui) passenger seat, [Wambui](wambui) finds [Otis](otis) on [her](wambui) doorstep, begging to start afresh. [He](otis) has learnt [his](otis) lesson, [he](otis) says; [he](otis) has even learnt to cook. The sports [reporter](otis) and the [goatherd](listener) size each other up. [She](wambui) lets [them](listener+otis) both in, gives [them](listener+otis) tea and asks which of [them](listener+otis) remembers what [she](wambui) said last 6 March at ten to nine. [Otis](otis) leaves by himself. [Leila](leila), signing the decree, discovers that [she](leila) is sorry for [Pinto](pinto), [who](pinto) sleeps at the station and has to be shown by [Juma](gatekeep) how to boil an egg.
- return wambui "Back from the lake"
- reconcile? otis wambui "start afresh"
- enemy listener otis "size each other up"
+ reject wambui otis "leaves by himself"
- divorce leila pinto "signing the decree"
- sad leila pinto "sorry for"
- move pinto "sleeps at the station"
- help gatekeep pinto "shown by Juma"

== 12
Two stations, one mast: it falls in a storm, and the [rivals](leila+pinto) have to share. The first joint breakfast is presented by the [Kariukis](njeri+wambui), [who](njeri+wambui) open with eleven seconds of silence and then both say sorry at once. [Farah](farah) reads the traffic with a ring on, and means the right [one](twin). [Hope](hope), [who](hope) has been sick into three waste-paper baskets, whispers the reason to [Mwas](mwas) with the microphone open, and the whole city, which has been through so much with these people, leans on its horn. In the passenger seat, [Baraka](listener) proposes. There is a queue behind [them](listener+wambui). [Wambui](wambui) takes [her](wambui) time, then [his](listener) hand.
- enemy leila pinto "the rivals"
- colleague.start leila pinto "have to share"
+ reconcile njeri wambui "say sorry"
- engaged farah twin "a ring on"
- ill hope "has been sick"
- pregnant hope mwas "the reason"
- reveal hope mwas "whispers the reason"
- propose listener wambui "Baraka proposes"
+ engaged.start listener wambui "then his hand"
