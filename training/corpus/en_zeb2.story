%series The Ninth Juror's Coat
%lang en
%genre legal drama, Nairobi, streaming overviews
%cast wanjiku  | Wanjiku Ndegwa; Wanjiku; Ndegwa | f
%cast otieno   | Felix Otieno; Otieno; Felix | m
%cast salim    | Salim Farah; Salim; Farah | m
%cast joyce    | Joyce Mumbi; Joyce; Mumbi | f
%cast justice  | Justice Kiplagat; Kiplagat | m
%cast barasa   | Moses Barasa; Barasa; Moses | m
%cast zawadi   | Zawadi Barasa; Zawadi | f
%cast pendo    | Pendo | f
%cast driver   | Chege | m
%cast hassan   | Hassan Farah; Hassan | m
%cast lillian  | Lillian Otieno; Lillian | f
%cast informer | - | m
%cast guard    | - | m
%cast baby     | - | m
%cast minister | - | n
%cast burglar  | - | n
%cast cadet    | - | n
%cast gran     | - | f

== 1
The [minister](minister)'s [driver](driver) is dead, and [Moses Barasa](barasa), a parking [attendant](barasa), has signed a confession that [he](barasa) cannot read. [Wanjiku Ndegwa](wanjiku), fresh from the bar exam and without a desk of [her](wanjiku) own, takes [him](barasa) on for nothing. Against [her](wanjiku) stands state [counsel](otieno) [Felix Otieno](otieno), [who](otieno) lectured [her](wanjiku) in evidence and failed [her](wanjiku) twice. Outside, [Barasa](barasa)'s [wife](zawadi), [Zawadi](zawadi), eight months gone, sleeps on the courthouse steps.
- boss minister driver "driver"
- die driver "dead"
+ kill? barasa driver "confession"
- advisor.start wanjiku barasa "takes"
- enemy otieno wanjiku "Against"
- advisor.past otieno wanjiku "lectured her"
- reject.past otieno wanjiku "failed her"
- married barasa zawadi "wife"
+ pregnant zawadi "eight months gone"

== 2
A [detective](salim) has doubts. [Salim Farah](salim) was told by [his](salim) [chief](joyce), [Joyce Mumbi](joyce), to fetch the ink pad while [she](joyce) dealt with the [prisoner](barasa); when [he](salim) returned, [Barasa](barasa)'s wrist hung at the wrong angle. Over tea [he](salim) lets [Ndegwa](wanjiku) know. But will [he](salim) repeat it under oath? [He](salim) has a younger [brother](hassan) to put through medical school, and [Mumbi](joyce) signs [his](salim) pay slips.
- boss joyce salim "chief"
+ attack.past joyce barasa "dealt with"
- return salim "returned"
- injure.past barasa joyce "wrong angle"
+ reveal salim wanjiku "lets"
- reveal? salim _ "repeat"
- sibling hassan salim "brother"
- help salim hassan "put through"

== 3
[Zawadi](zawadi) goes into labour in the public gallery. It is the [prosecutor](otieno), [Otieno](otieno), a [father](otieno) of four, [who](otieno) clears the bench and holds [her](zawadi) hand until the stretcher comes; the [boy](baby) arrives in the ambulance, at the second roundabout. [Moses](barasa) is not let out to see [him](baby). [Justice Kiplagat](justice), reminded by [Wanjiku](wanjiku) that a court may also be humane, reminds [her](wanjiku) that it may also fine.
- parent otieno _ "father"
- help otieno zawadi "holds"
+ birth zawadi baby "arrives"
- meet! baby barasa "see"
- threaten justice wanjiku "may also fine"

== 4
For the first time in eleven years, [Lillian Otieno](lillian) reads [her](lillian) [husband](otieno)'s files, and what [she](lillian) reads keeps [her](lillian) awake: two witnesses, one handwriting. [Felix](otieno), found out at breakfast, forbids [her](lillian) to speak of it. At the market a [stranger](informer) drops a SIM card into [Wanjiku](wanjiku)'s basket and melts into the crowd. By evening [somebody](burglar) has been through [her](wanjiku) rooms; [her](wanjiku) [flatmate](pendo), [Pendo](pendo), sits on the floor among torn cushions, trembling.
- investigate lillian otieno "reads"
- married lillian otieno "husband"
- sad lillian "awake"
+ discover lillian otieno "found out"
- threaten otieno lillian "forbids"
+ gift informer wanjiku "drops"
- flee informer "melts"
- investigate burglar wanjiku "been through"
- housemate pendo wanjiku "flatmate"
- sad pendo "trembling"

== 5
The SIM card belonged to the dead [driver](driver), [whom](driver) everyone knew as [Chege](driver). It holds nine calls to [Joyce Mumbi](joyce) on the night [he](driver) was run down. [Salim](salim), cornered by [Wanjiku](wanjiku) on the courthouse ramp, agrees at last to testify. [She](wanjiku) could kiss [him](salim) and, a little to [her](wanjiku) own surprise, does. Neither of [them](salim+wanjiku) sees the [guard](guard) at the gate dial a number.
- die.past driver "dead"
+ discover _ joyce "nine calls"
- kill.past _ driver "run down"
- reveal? salim _ "testify"
+ kiss salim wanjiku "kiss"

== 6
On the eve of [his](salim) testimony [Farah](salim) gets word that [Hassan](hassan) has been bundled into a police van with a bag of heroin [he](hassan) had never set eyes on. The price of [his](hassan) release is silence. In the witness box next morning the [detective](salim) remembers nothing: no ink pad, no wrist. [Wanjiku](wanjiku) asks [him](salim) four times, each time more quietly. [Moses Barasa](barasa) spits on the floor of the dock. Only [Otieno](otieno) looks ashamed.
- reveal? salim _ "testimony"
+ arrest _ hassan "bundled"
- betray _ hassan "never set eyes on"
- threaten _ salim "The price"
+ betray salim wanjiku "remembers nothing"
- sad barasa salim "spits"
- sad otieno "ashamed"

== 7
A prison riot, a locked block, smoke. [Barasa](barasa), with one good hand, hauls two warders out of the laundry and is stabbed for [his](barasa) pains. [Pendo](pendo), a theatre [nurse](pendo) on night shift, keeps [him](barasa) alive until the surgeon is sober. In the morning [Zawadi](zawadi) shows [him](barasa) the [baby](baby) through the glass; it is [their](baby+barasa) first meeting, and the small [one](baby) sleeps through it. [Salim](salim) sends flowers to [Ndegwa](wanjiku), [who](wanjiku) returns them without the card.
+ rescue barasa _ "hauls"
- attack _ barasa "stabbed"
+ treat barasa pendo "keeps"
- meet baby barasa "first meeting"
- gift salim wanjiku "sends flowers"
- reject wanjiku salim "returns them"

== 8
[Lillian](lillian) puts the files into a shopping bag, takes the number 23 bus and empties it onto [Wanjiku](wanjiku)'s kitchen table. Both witness statements were written by [Mumbi](joyce). Did [Felix](otieno) know? [His](otieno) [wife](lillian) does not answer that; [she](lillian) has brought a second bag, with [her](lillian) clothes, and asks whether the sofa is free. [Pendo](pendo) makes up the bed. The [informer](informer) rings again: somebody ought to look at who owns the car.
+ betray lillian otieno "empties it onto"
- reveal lillian wanjiku "empties"
- create joyce "written by"
- discover? otieno joyce "know"
- married lillian otieno "wife"
+ breakup lillian otieno "with her clothes"
- housemate.start lillian pendo+wanjiku "makes up the bed"
- reveal informer _ "rings again"
- investigate? _ "look"

== 9
The car is [Kiplagat](justice)'s. A [judge](justice) trying a [man](barasa) for [his](justice) own crime: [Wanjiku](wanjiku) laughs till [she](wanjiku) cries, then bolts the door. [She](wanjiku) cannot accuse [him](justice) in [his](justice) own court and nobody else's is open before Monday. [Otieno](otieno), unshaven, deserted and for once without a retort, climbs three flights to ask [Lillian](lillian)'s pardon and hears the lot. "[I](otieno) taught [you](wanjiku) to bring proof," [he](otieno) says to [his](otieno) old [pupil](wanjiku). "Let [me](otieno) carry it."
+ discover wanjiku justice "car"
- kill? justice driver "crime"
- accuse! wanjiku justice "accuse"
- breakup.past lillian otieno "deserted"
- reconcile? lillian otieno "pardon"
- reveal lillian otieno "hears"
- advisor.past otieno wanjiku "pupil"
+ help otieno wanjiku "carry it"

== 10
In open session the prosecution moves against the bench. [Kiplagat](justice) adjourns, leaves by the robing-room window and gets as far as the airport road, where [Salim Farah](salim), badge or no badge, blocks the lane with a milk lorry. The [judge](justice) offers [him](salim) a house in [Mombasa](@mombasa). [He](salim) offers the [judge](justice) the back seat. Within the hour [Joyce Mumbi](joyce) has [her](joyce) [subordinate](salim)'s [brother](hassan) moved to a cell without a number.
+ accuse otieno justice "against"
- flee justice "leaves by"
+ arrest salim justice "the back seat"
- gift? justice salim "offers" @mombasa
- boss joyce salim "subordinate"
- sibling hassan salim "brother"
- abduct joyce hassan "a cell without"

== 11
[Hassan](hassan) is found by [his](hassan) [grandmother](gran). The old [woman](gran), ninety and deaf, has simply gone from station to station with a lunch tin, and at the fourth a frightened [cadet](cadet) opens the door. [Mumbi](joyce) is relieved of [her](joyce) command while still shouting at [him](hassan). [Wanjiku](wanjiku), [who](wanjiku) had sworn never again to drink tea with [Salim](salim), brings the pot. What [he](salim) did was unforgivable, [she](wanjiku) says, and pours.
+ find gran hassan "found"
- kin gran hassan "grandmother"
- quit joyce "relieved"
- sad cadet "frightened"
- help cadet gran "opens"
- sad joyce hassan "shouting"
+ reconcile salim wanjiku "brings the pot"
- betray.past salim wanjiku "unforgivable"

== 12
The verdict takes four minutes. [Moses Barasa](barasa) walks down the steps on which [his](barasa) [son](baby) very nearly was born and does not know which way to turn; [Zawadi](zawadi) turns [him](barasa). [Felix Otieno](otieno) hands in [his](otieno) robe. From [Lillian](lillian) [he](otieno) receives, at the door of the flat, one cup of coffee and no promise. And the [informer](informer)? [He](informer) was on the bench all along: a court [clerk](informer), second row, with [Chege](driver)'s eyes. [He](informer) is the [driver](driver)'s [son](informer).
+ kill! barasa driver "verdict"
- parent barasa baby "son"
- help zawadi barasa "turns him"
- quit otieno "hands in"
- gift lillian otieno "coffee"
+ discover _ informer "on the bench"
- parent driver informer "son"#2
