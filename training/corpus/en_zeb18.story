%series Night Court Radio
%lang en
%genre serial-killer thriller with a radio host, Winnipeg, recap log
%cast tamsin  | Tamsin Wolfe; Tamsin; Wolfe | f
%cast moss    | Detective Ephraim Moss; Ephraim; Moss | m
%cast caller  | Mr. Bird | m
%cast lorraine | Lorraine Boyko; Lorraine; Boyko | f
%cast theo    | Theo Wolfe; Theo | m
%cast yannick | Yannick; Yannick Roy; Roy | m
%cast ida     | Ida Moss; Ida | f
%cast sonya   | Sonya Petrov; Sonya | f
%cast trucker | - | m
%cast nun     | - | f
%cast intern  | Dev Anand Kaur; Dev; Kaur | m
%cast boss    | Mr Halloran; Halloran | m
%cast dad     | - | m
%cast surv    | Agnes Bird; Agnes; Bird | f

== 1
Minus thirty-one, ten past two, line four. A [man](caller) with a pleasant voice tells [Tamsin Wolfe](tamsin), [host](tamsin) of a phone-in for the sleepless, where in [Winnipeg](@winnipeg) a [trucker](trucker) is lying and how long [he](trucker) took. The police find [him](trucker) to the inch. [Detective Ephraim Moss](moss) would like to know why [she](tamsin) of all people was chosen. So would [she](tamsin).
+ kill caller trucker "how long he took"
- reveal caller tamsin "tells"
- find _ trucker "find him"
+ investigate moss tamsin "would like to know"

== 2
[Halloran](boss), [who](boss) owns the station, is thrilled: ratings. [Lorraine Boyko](lorraine), [Tamsin](tamsin)'s [producer](lorraine) for eleven years, wants [her](tamsin) off the air. [The two](lorraine+tamsin) shout across the glass with the microphones dead. At home, [Tamsin](tamsin)'s [brother](theo), [Theo](theo), out of prison since the autumn and asleep on [her](tamsin) couch, has mud on boots that [he](theo) says [he](theo) has not worn.
- boss boss lorraine+tamsin "owns"
- happy boss "thrilled"
- colleague lorraine tamsin "producer"
- quit? tamsin "off the air"
+ quarrel lorraine tamsin "shout"
- sibling tamsin theo "brother"
- arrest.past _ theo "prison"
- housemate tamsin theo "couch"
- betray? theo tamsin "not worn"

== 3
Line four again. This time the [caller](caller) describes a [nun](nun) and gives [Tamsin](tamsin) the length of one song to say where [she](nun) may be. [She](tamsin) guesses, on air; a [listener](sonya), [Sonya Petrov](sonya), on [her](sonya) way home from the bakery, kicks in a greenhouse door and cuts the [sister](nun) loose from the pipes. The pleasant [voice](caller) congratulates [them](sonya+tamsin). [It](caller) had hoped for a better class of opponent, [it](caller) says, and here [she](tamsin) is.
- return caller "again"
- reveal caller tamsin "describes"
- threaten caller nun "length of one song"
- abduct.past caller nun "loose from the pipes"
+ rescue sonya nun "cuts"
- help tamsin nun "guesses"
- enemy.start caller tamsin "opponent"

== 4
[Moss](moss) moves into the control room with a cot and [his](moss) [daughter](ida)'s spare thermos. [Ida](ida), [who](ida) studies phonetics, says that the [man](caller) was brought up by somebody French and taught to speak by somebody else. The [detective](moss) asks [Theo](theo) for an alibi across the breakfast table; [Tamsin](tamsin) throws the [policeman](moss)'s cot into the corridor. The [intern](intern), [Dev](intern), carries it back in again and is given, for the first time, a name on the rota.
- move moss "moves"
- parent moss ida "daughter"
- discover ida caller "says that"
- parent.past _ caller "brought up"
- advisor.past _ caller "taught"
+ accuse? moss theo "alibi"
- quarrel moss tamsin "throws"
- help intern moss "carries"
- hire intern "a name on the rota"

== 5
[Yannick Roy](yannick) sweeps the building. [He](yannick) has been leaving [Lorraine](lorraine) a pear on [her](lorraine) console every Friday for three years, and [she](lorraine), [who](lorraine) took them for [Dev](intern)'s, finally catches [him](yannick) at it. [She](lorraine) asks [him](yannick) to stay for coffee. At ten past two the [caller](caller) remarks that coffee keeps one awake, that pears bruise, and that [he](caller) can see both. [Moss](moss) clears the roofs. On the third there is a folding chair, still warm.
- gift yannick lorraine "leaving"
- gift! intern lorraine "Dev's"
+ discover lorraine yannick "catches"
- invite lorraine yannick "asks"
- threaten caller lorraine+yannick "remarks"
- investigate caller lorraine+yannick "can see"
+ investigate moss caller "clears the roofs"

== 6
A parcel for [Tamsin](tamsin): a cassette. On it a small [girl](tamsin) reads the weather to [her](tamsin) dolls. It is [she](tamsin), at six, in the apartment on Selkirk Avenue, and the [man](caller) laughing in the background is not [her](tamsin) [father](dad). [Theo](theo) hears it through the door and slides down the wall. [He](theo) begs [her](tamsin) not to play it to [Moss](moss). [She](tamsin) plays it to [Moss](moss).
- gift caller tamsin "parcel"
- happy caller "laughing"
- parent dad tamsin "her father"
- parent! caller tamsin "is not her father"
- discover theo "hears"
- sad theo "slides down"
- reveal? tamsin moss "play"
- reveal tamsin moss "plays"
+ betray tamsin theo "plays"

== 7
[Theo](theo) runs for it, across the ice of the [Red River](@redriver), with half the force behind [him](theo). [Dev](intern) lets it slip on air that there is a [suspect](theo); within the hour someone has painted the word on [Tamsin](tamsin)'s door. [Halloran](boss) wants an interview with the [suspect](theo)'s [sister](tamsin). [Boyko](lorraine) tells [him](boss) where to put it and is out of a job by the traffic report. [Tamsin](tamsin) takes off [her](tamsin) headphones, lays them on the desk, and goes with [her](lorraine).
+ flee theo "runs"
- investigate _ theo "half the force"
- reveal intern _ "lets it slip"
- accuse _ theo "suspect"
- accuse _ tamsin "painted"
- invite boss tamsin "interview"
- sibling tamsin theo "sister"
- reject lorraine boss "where to put it"
+ quit lorraine boss "out of a job"
- quit tamsin boss "lays them on"

== 8
No show, no caller. [Ephraim](moss), [who](moss) needs [him](caller) on the line, makes [Halloran](boss) an offer in the matter of [his](boss) taxes, and the [women](lorraine+tamsin) are begged back on air with a raise. The [voice](caller) is hurt. [It](caller) had dialed and dialed, [it](caller) says. [It](caller) has found company meanwhile, and puts [her](ida) on: [Ida](ida), calm, counting [her](ida) vowels. [Moss](moss) breaks three fingers on the studio wall.
- threaten moss boss "an offer"
- hire lorraine+tamsin boss "begged back"
- return lorraine+tamsin "back on air"
- gift boss lorraine+tamsin "raise"
- sad caller "hurt"
+ abduct caller ida "puts her on"
- injure moss "breaks"

== 9
While [Lorraine](lorraine) splints the hand with drumsticks, [Tamsin](tamsin) keeps [him](caller) talking. [Ida](ida) is talking, too: each long E, [Dev](intern) notices, is a number. Forty. Nine. A bridge on the disused line. Meanwhile [Theo](theo) comes in from the cold, to the church hall where [Sonya](sonya) is doling out soup, and tells [her](sonya) what [he](theo) could not tell [his](theo) [sister](tamsin): in 1989 the [lodger](caller) took the [girl](surv) from next door, and [he](theo), nine years old, held the gate.
- treat moss lorraine "splints"
+ discover intern ida "notices"
- return theo "comes in"
- help sonya _ "soup"
- sibling tamsin theo "sister"
+ reveal theo sonya "tells her"
- reveal! theo tamsin "could not tell"
- housemate.past caller theo "lodger"
- abduct.past caller surv "took"
- neighbour.past surv theo "next door"
- help.past theo caller "held"

== 10
The [lodger](caller) was called [Mr. Bird](caller). [Agnes Bird](surv), found in the telephone book, is no relation: [she](surv) is the [girl](surv) from next door, [who](surv) took the name of the [man](caller) [who](caller) raised [her](surv), and [who](surv) has not been outside without [him](caller) until tonight. [She](surv) opens to [Moss](moss) in [her](surv) nightdress, considers [his](moss) hand and asks whether anyone has hurt [Father](caller). Under the bridge at mile forty-nine [Yannick](yannick), [who](yannick) drove for the railways, gets [Ida](ida) off the track with four seconds to spare.
- kin caller surv "raised her"
- abduct.past caller surv "girl from next door"
+ find moss surv "found"
- meet moss surv "opens"
- injure? caller "hurt"
+ rescue yannick ida "gets"

== 11
Ten past two, and nothing on four. [He](caller) is not in the house, not on the roofs. [He](caller) is on the stairs. [Dev](intern) is struck down at the water cooler; [Lorraine](lorraine), barring the studio with a chair, is thrown through it, chair and all. [Tamsin](tamsin) looks up. An old [man](caller) in a good coat sits down across from [her](tamsin) and puts on the spare headphones. [He](caller) would like to request a song. "[You](caller)'re on the air," [she](tamsin) says.
- find! _ caller "not in the house"
+ attack caller intern "struck down"
- rescue? lorraine tamsin "barring"
- attack caller lorraine "thrown"
+ meet caller tamsin "sits down across"

== 12
[She](tamsin) gives [him](caller) what [he](caller) came for: an hour, the whole prairie listening. [He](caller) names eleven. [Theo](theo) walks in by the fire door, sits down on the arm of [his](theo) [sister](tamsin)'s chair and names himself. [Moss](moss), left-handed, arrests the [one](caller) and not the [other](theo). By morning [Agnes](surv) stands at an open window, one hand outside. The line lights up, all six buttons: everyone who could not sleep. [Yannick](yannick) has a pear in each pocket.
- gift tamsin caller "gives"
+ reveal caller _ "names eleven"
- travel theo "walks in"
- reveal theo _ "names himself"
- sibling tamsin theo "sister"
+ arrest moss caller "arrests"
- arrest! moss theo "not the other"
