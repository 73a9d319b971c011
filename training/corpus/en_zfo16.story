%series The Confetti Business
%lang en
%genre workplace romance among Kolkata wedding planners, daily-soap listings
%cast mohua | Mohua Sen; Mohua; Mrs Sen | f
%cast rono | Rono Sen; Rono | m
%cast tara | Tara Bagchi; Tara | f
%cast vikram | Vikram Bagchi; Vikram | m
%cast piu | Piu Sen; Piu | f
%cast sunny | Sunny D'Cruz; Sunny | m
%cast joy | Joy Ghoshal; Joy | m
%cast mithu | Mithu Ghoshal; Mithu | f
%cast noor | Noor | f
%cast kaka | Bablu Kaka; Bablu | m
%cast cook | - | m
%cast client | - | f
%cast baby | Tuntun | f

== 1
[Mohua](mohua) and [Tara](tara) met in the maternity ward, have run Sen & Bagchi Weddings for ten years and tell each other everything. Today [Mohua](mohua) tells [Tara](tara) that [Rono](rono), with [whom](rono) [she](mohua) has shared a bed and a [daughter](piu), has asked for a separation. [Tara](tara) hugs [her](mohua). [She](tara) has to, so that [her](tara) [friend](mohua) will not see [her](tara) face. [Tara](tara) has been seeing [Rono](rono) since the monsoon. [Her](tara) own [husband](vikram), [Vikram](vikram), a [pilot](vikram), lands at six and has brought [her](tara) perfume.
- friend mohua tara "tell each other everything"
- meet.past mohua tara "met"
- colleague mohua tara "have run"
- cheat rono mohua "since the monsoon"
+ reveal mohua tara "tells Tara"
- married mohua rono "shared a bed"
- parent mohua+rono piu "a daughter"
- divorce? mohua rono "asked for a separation"
- help tara mohua "hugs"
+ affair rono tara "seeing Rono"
- cheat tara vikram "seeing Rono"
- betray tara mohua "not see her face"
- married tara vikram "husband"
- gift vikram tara "brought her perfume"

== 2
[Piu](piu), seventeen, [daughter](piu) of the house, is madly in love with [Sunny D'Cruz](sunny), [who](sunny) does the firm's lighting and is twenty-three. [He](sunny) calls [her](piu) kiddo and fancies [Noor](noor), the henna [artist](noor). [Noor](noor) has been burnt by one man and wants no other; [she](noor) tells [him](sunny) so, painting a vine on a [client](client)'s wrist. The [client](client) sobs. [Her](client) [fiancé](joy), [Joy Ghoshal](joy), rang off an hour ago, and three hundred guests are invited for Sunday.
- parent mohua piu "daughter of the house"
+ love piu sunny "madly in love"
- love sunny noor "fancies"
- couple.past _ noor "burnt by one man"
- reject noor sunny "tells him so"
- sad client joy "sobs"
- engaged client joy "fiancé"
+ breakup joy client "rang off"
- wedding? client joy "three hundred guests"

== 3
[Mohua](mohua) drives to the Ghoshals' to talk sense into the reluctant [bridegroom](joy). The door is opened by [his](joy) elder [sister](mithu), [Mithu](mithu), with a ladle. [The two](mithu+mohua) quarrel on the steps, about who has ruined whom, go on quarrelling in the kitchen and part over fish curry as bosom pals. [Joy](joy), [who](joy) has hidden on the roof, asks from there whether [Mrs Sen](mohua) always has so much colour in [her](mohua) cheeks. [He](joy) is thirty-four. [She](mohua) is forty-one, and [she](mohua) hasn't been looked at for a year.
- engaged.past client joy "reluctant bridegroom"
- sibling joy mithu "sister"
- quarrel mithu mohua "quarrel"
+ friend.start mithu mohua "bosom pals"
- flee joy mohua "hidden on the roof"
- flirt joy mohua "so much colour"
- meet joy mohua "asks from there"

== 4
[Vikram](vikram) finds a cufflink in [Tara](tara)'s handbag. [Vikram](vikram) does not wear cufflinks. [Rono](rono) wears cufflinks. [Vikram](vikram) plays badminton with [Rono](rono). [Vikram](vikram) wins that evening, very hard. [Rono](rono) gets a black eye. [Tara](tara) asks [Rono](rono) who hit [Rono](rono). [Rono](rono) says the shuttlecock. [Tara](tara) understands. [She](tara) has never been so frightened.
- find vikram "a cufflink"
+ discover vikram rono+tara "Rono wears cufflinks"
- friend rono vikram "plays badminton with"
- attack vikram rono "very hard"
- injure rono vikram "black eye"
- betray rono tara "says the shuttlecock"
- discover tara vikram "understands"
- sad tara vikram "frightened"

== 5
At the Mullick wedding everything comes out. [Vikram](vikram) takes the microphone meant for the toast and congratulates [Tara](tara) and [Rono](rono) on seven months. [Mohua](mohua), tray in hand, looks from the [man](rono) [she](mohua) married to the [woman](tara) [she](mohua) trusted. It is the [latter](tara) [whom](tara) [she](mohua) slaps. [Rono](rono) is pelted with marigolds by [his](rono) own [child](piu). [Bablu Kaka](kaka), [Mohua](mohua)'s [uncle](kaka) and the firm's [accountant](kaka), saves the evening by singing. By midnight [Tara](tara) is standing in the lane with a suitcase, and [Vikram](vikram) has changed the lock.
+ reveal vikram mohua "congratulates"
- affair rono tara "seven months"
- discover mohua rono+tara "looks from the man"
- married mohua rono "she married"
+ attack mohua tara "slaps"
- parent rono piu "own child"
- attack piu rono "pelted with marigolds"
- kin kaka mohua "uncle"
- breakup vikram tara "changed the lock"

== 6
[Tara](tara) turns up at [Rono](rono)'s hotel; [Rono](rono), [who](rono) had thought of [her](tara) as a Wednesday, lets [her](tara) have the sofa. Half a firm each, declares [Mohua](mohua), and has a line of tape stuck down the middle of the office. [Noor](noor) sides with [Tara](tara), [who](tara) gave [her](noor) a job when [her](noor) in-laws had thrown [her](noor) out; [Sunny](sunny) sides with [Noor](noor). [Piu](piu), [whom](piu) nobody consults, empties a bottle of [her](piu) [great-uncle](kaka)'s cough syrup on the fire escape. [Sunny](sunny) carries [her](piu) to casualty.
- move tara rono "turns up at"
- housemate.start rono tara "have the sofa"
+ enemy.start mohua tara "line of tape"
- help noor tara "sides with Tara"
- hire.past noor tara "gave her a job"
- help sunny noor "sides with Noor"
- kin kaka piu "great-uncle"
- ill piu "empties a bottle"
+ rescue sunny piu "carries her to casualty"

== 7
Round [Piu](piu)'s hospital bed [her](piu) [parents](mohua+rono) are polite for the first time since spring. [She](piu) comes round, asks for [Sunny](sunny) and gets [him](sunny), with the truth: [he](sunny) has a sister of [her](piu) age, and that's what [she](piu) is to [him](sunny). [She](piu) cries, eats two jellies and feels better. Down in the car park [Joy Ghoshal](joy) has been waiting since dawn with a thermos. [Mohua](mohua) drinks the tea, lets [her](mohua) head drop against [his](joy) collar and, looking up to apologise, is kissed.
- parent mohua+rono piu "parents"
- recover piu "comes round"
+ reject sunny piu "the truth"
- sibling _ sunny "a sister"
- sad piu "cries"
- happy piu "feels better"
- help joy mohua "a thermos"
+ kiss joy mohua "is kissed"

== 8
[Mithu](mithu) will not hear of it. A [woman](mohua) not yet divorced, a [mother](mohua), seven years [his](joy) senior! The bosom [pal](mithu) forbids [Mohua](mohua) the house, and [her](mithu) [brother](joy) packs [his](joy) records and moves to a hostel. [Bablu](kaka), sent to mediate, comes away with a box of sandesh, and goes back next day with the empty box. [He](kaka) is a [bachelor](kaka) of sixty-three; [Mithu](mithu) is forty-eight and [her](mithu) own mistress. [The pair](kaka+mithu) debate the question of unsuitable ages until well after dark.
- married mohua rono "not yet divorced"
- accuse mithu mohua "not hear of it"
+ friend.end mithu mohua "forbids Mohua the house"
- sibling joy mithu "brother"
- quarrel joy mithu "packs"
- move joy "moves to a hostel"
- gift mithu kaka "box of sandesh"
+ flirt kaka mithu "until well after dark"

== 9
[Tara](tara)'s sickness in the mornings is not the hotel food. [She](tara) counts back and cannot tell: [Rono](rono), or [Vikram](vikram)'s shore leave in May? [Rono](rono), informed, remembers an appointment in [Delhi](@delhi) and checks out through the kitchen, with the help of the [cook](cook). [Vikram](vikram), informed by [Noor](noor), turns the aircraft of [his](vikram) life around, as [he](vikram) puts it, for one hour; then [he](vikram) hears that [he](vikram) was only one of two, and leaves as well. Who comes through the door with ginger biscuits is [Mohua](mohua).
+ pregnant tara rono+vikram "sickness in the mornings"
- reveal tara rono "informed"
+ flee rono tara "checks out"
- help cook rono "help of the cook"
- reveal noor vikram "informed by Noor"
- reconcile? tara vikram "turns the aircraft"
- breakup vikram tara "leaves as well"
- help mohua tara "ginger biscuits"
+ reconcile? mohua tara "ginger biscuits"

== 10
The tape comes off the floor. [Mohua](mohua) pulls one end. [Tara](tara) pulls the other. [Tara](tara) says sorry to [Mohua](mohua). [Mohua](mohua) says nothing to [Tara](tara). [Mohua](mohua) hands [Tara](tara) a biscuit. [Sunny](sunny) watches [Noor](noor). [Noor](noor) draws a light bulb on [Sunny](sunny)'s palm. [Sunny](sunny) does not wash for a week. [Piu](piu) is happy for [Noor](noor). [Piu](piu) is nearly happy for [Noor](noor).
+ reconcile mohua tara "says sorry"
- gift mohua tara "a biscuit"
- flirt noor sunny "draws a light bulb"
- love sunny noor "does not wash"
- happy piu noor "nearly happy"

== 11
[Mohua](mohua)'s decree arrives in the same post as an order from the former [client](client): the jilted [bride](client) is marrying after all, somebody kinder, and would like the same caterer. At the tasting [she](client) runs into [Joy](joy), calls [him](joy) a coward, to which [he](joy) agrees, and thanks [him](joy). [Mithu](mithu), caught by [her](mithu) [brother](joy) on the veranda in the arms of a certain [accountant](kaka), has no argument left. [She](mithu) sends [Mohua](mohua) a ladle, gift-wrapped.
- divorce mohua rono "decree"
- breakup.past joy client "jilted bride"
- wedding? _ client "marrying after all"
- accuse client joy "a coward"
- reconcile client joy "thanks him"
+ affair kaka mithu "in the arms"
- discover joy kaka+mithu "caught by her brother"
- sibling joy mithu "brother"
- gift mithu mohua "a ladle"
+ reconcile mithu mohua "gift-wrapped"

== 12
For once Sen & Bagchi plan a feast of [their](mohua+tara) own: [Bablu](kaka) takes [Mithu](mithu) round the fire, and at the end of it [Joy](joy) turns to the [planner](mohua) and asks if [she](mohua) has another date free. [She](mohua) consults [her](mohua) book, gravely, and pencils [him](joy) in. [Tara](tara), in yellow silk, sits down rather suddenly among the drums. [Noor](noor) and [Piu](piu) hold [her](tara); [Sunny](sunny) holds the lamp. The little [girl](baby), [Tuntun](baby), has nobody's nose. At the gate stands [Vikram](vikram), cap under [his](vikram) arm, and says that noses do not matter.
+ wedding kaka mithu "round the fire"
- propose joy mohua "another date free"
- engaged.start joy mohua "pencils him in"
- help noor+piu tara "hold her"
+ birth tara baby "The little girl"
- return vikram "stands Vikram"
- reconcile? tara vikram "do not matter"
