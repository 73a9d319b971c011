%series Blue Plate
%lang en
%genre small-town diner drama in Montana, weekly recaps
%cast marge | Marge Tollefson; Marge; Tollefson | f
%cast wyatt | Wyatt Sloan; Wyatt; Sloan | m
%cast kit | Kitty Redbird; Kitty; Redbird | f
%cast earlene | Earlene Sloan; Earlene | f
%cast boone | Deputy Harlan; Harlan | m
%cast lupe | Guadalupe Reyes; Lupe | f
%cast nico | Nico Reyes; Nico | m
%cast carver | Carver Bell; Carver; Bell | m
%cast dwight | Sergeant Tollefson; Dwight Tollefson; Dwight | m
%cast mayor | Mayor Haskins; Haskins | f
%cast drifter | Joey Pruitt; Joey | m
%cast docw | Dr. Wing | f
%cast delia | Delia | f
%cast banker | - | m
%cast uncle | - | m
%cast mhusband | - | m

== 1
[Marge Tollefson](marge) opens the Blue Plate at five, as on every morning since [her](marge) [husband](dwight) went out for axle grease and was never heard of again. This morning a [drifter](drifter) is asleep in booth two, and the pie safe has been emptied. [She](marge) ought to phone [Deputy Harlan](boone), [who](boone) would come running, since [he](boone) has been sweet on [her](marge) from the cradle. Instead [she](marge) hands the [stranger](drifter) an apron. [He](drifter) washes dishes like a man paying off something. [Lupe](lupe), at the grill, tells [her](marge) [boss](marge) that [she](marge)'ll be sorry.
- breakup.past dwight marge "never heard of again"
- steal drifter _ "emptied"
- find marge drifter "asleep in booth two"
- arrest? boone drifter "phone"
- love boone marge "sweet on"
+ hire drifter marge "hands the stranger an apron"
- boss marge lupe "boss"
- married.past dwight marge "husband"
- sad? marge "sorry"

== 2
The [owner](wyatt) of the sawmill, [Wyatt Sloan](wyatt), lays off ninety. Among them: [Lupe](lupe)'s [boy](nico), [Nico](nico), [who](nico) was going to buy a ring. [He](nico) goes out to the Sloan place with a tire iron and gets as far as the porch, where [Sloan](wyatt)'s [daughter](delia) [Delia](delia), [whom](delia) the ring was for, takes it out of [his](nico) hand. [Her](delia) [mother](earlene), [Earlene](earlene), has seen it from upstairs and draws the drapes. At the counter, the laid-off fight over who was sold out by whom, and the new dish [washer](drifter) breaks it up with the hose.
- boss.past wyatt nico "lays off"
+ quit nico wyatt "lays off"
- parent lupe nico "boy"
- propose? nico delia "ring"
- attack? nico wyatt "tire iron"
- parent wyatt delia "daughter"
+ rescue delia wyatt "takes it out"
- parent earlene delia "mother"
- discover earlene delia+nico "has seen it"
- quarrel _ "fight"

== 3
[Kitty Redbird](kit), [who](kit) drives the school bus and the snowplow, needs a lawyer: [Sloan](wyatt)'s survey stakes run straight through [her](kit) late [uncle](uncle)'s pasture. The only attorney in the county is [Carver Bell](carver), [her](kit) former [husband](carver). [He](carver) takes the case on condition that [she](kit) has dinner with [him](carver); [she](kit) brings a chaperone, namely the goat. It was a good dinner, [Marge](marge) reports. [Marge](marge) has meanwhile cut the [drifter](drifter)'s hair. Beneath it is a scar in the shape of a horseshoe, and [she](marge) has only ever seen one like it, on a photograph of [Dwight](dwight)'s war buddies.
- ex carver kit "former husband"
- divorce.past carver kit "former husband"
- kin kit uncle "uncle"
- die.past uncle "late"
+ advisor.start carver kit "takes the case"
- date carver kit "dinner"
- help marge drifter "cut the drifter's hair"
+ discover marge drifter "seen one like it"
- friend.past dwight _ "buddies"

== 4
Pushed, the [drifter](drifter) gives [his](drifter) name: [Joey Pruitt](drifter). [He](drifter) served under [Sergeant Tollefson](dwight), owed [him](dwight) [his](drifter) life twice over, and four years back buried [him](dwight), with [his](drifter) own hands, outside a mission in [El Paso](@elpaso). [Dwight](dwight) had meant to write. [Marge](marge) goes on wiping the same plate. All this time [she](marge) has been a [widow](marge), and furious at a dead [man](dwight). [Harlan](boone), told by [Lupe](lupe), leaves a jar of plum preserves on the step and doesn't ring.
- reveal drifter marge "gives his name"
- boss.past dwight drifter "served under"
- rescue.past dwight drifter "his life"
+ die.past dwight "buried him"
- married.past dwight marge "widow"
- sad marge dwight "furious"
- reveal lupe boone "told by Lupe"
+ gift boone marge "plum preserves"

== 5
[Nico](nico) and [Delia](delia) meet in the church basement, among the Nativity camels. [They](delia+nico) mean to be in [Seattle](@seattle) by Sunday. [Earlene](earlene), [who](earlene) once meant to be in [Seattle](@seattle) herself, finds the bus tickets in a mitten and, after a night of pacing, adds two hundred dollars and puts the mitten back. It's the [father](wyatt) [who](wyatt) comes to the depot with a shotgun. [Deputy Harlan](boone) takes it away from [him](wyatt), slowly, remarking that the last man to be shot in this town was shot by his own foot.
- date delia nico "meet"
- flee? delia+nico "Seattle"
- travel.past? earlene "once meant" @seattle
- find earlene "finds"
- discover earlene delia+nico "bus tickets"
+ gift earlene delia "two hundred dollars"
- parent wyatt delia "father"
+ threaten wyatt nico "shotgun"
- help boone nico "takes it away"

== 6
Blizzard. The Blue Plate fills with whoever is on the road: [Mayor Haskins](mayor) and the [banker](banker) [she](mayor) has been meeting at the motel, their spouses, arriving separately, and a woman in labor. [Dr. Wing](docw) is snowed in. With [Kitty](kit) ploughing in front and [Carver](carver) on the running board holding a lantern, the [doctor](docw) is fetched over eleven miles, in reverse. By that time [Lupe](lupe) has delivered twins on the pass. Stranded at table six, the [mayor](mayor) and [her](mayor) [husband](mhusband) are seen to play footsie for the first time in years; it may be that [he](mhusband) mistook the foot.
- affair banker mayor "meeting at the motel"
- cheat mayor mhusband "meeting at the motel"
- birth? _ "in labor"
+ help carver+kit docw "fetched"
+ birth _ "delivered twins"
- help lupe _ "delivered twins"
- married mayor mhusband "husband"
- flirt mayor mhusband "footsie"
- married _ banker "spouses"

== 7
Fire at the sawmill. [Wyatt](wyatt) is carried out by the very [man](nico) [he](wyatt) sacked, and coughs up the truth to [Dr. Wing](docw) before the mask is on: [he](wyatt) struck the match. The mill has been broke since fall; there was the insurance. The [doctor](docw) is bound to silence. [Nico](nico), hair singed, is hailed as a hero for one day and booked as an arsonist the next, for [Haskins](mayor), [who](mayor) holds the mortgage, has seen [him](nico) near the boiler. [Harlan](boone) snaps the cuffs on [his](nico) own [godson](nico) and can't look at [Lupe](lupe).
+ rescue nico wyatt "carried out"
- quit.past nico wyatt "sacked"
- reveal wyatt docw "coughs up the truth"
- lose.past wyatt "broke"
- reveal! docw wyatt "bound to silence"
- injure nico "singed"
- celebrate _ nico "hailed"
- accuse mayor nico "has seen him"
+ arrest boone nico "snaps the cuffs"
- kin boone nico "godson"
- sad boone lupe "can't look at"

== 8
[Carver Bell](carver) for the defense, one dollar. [He](carver) has nothing. On the eve of the hearing [Earlene Sloan](earlene) sits at [her](earlene) [husband](wyatt)'s bedside, changing [his](wyatt) dressings, and [he](wyatt), half asleep, talks. [She](earlene) finishes the bandage; [she](earlene) ties it off with care. Then [she](earlene) puts on [her](earlene) church hat, walks into court and repeats it, word for word. [Nico](nico) walks free. [Delia](delia) doesn't know which of [her](delia) [parents](earlene+wyatt) to run to, and so it is [Lupe](lupe) [who](lupe) holds [her](delia).
- advisor carver nico "for the defense"
- treat wyatt earlene "dressings"
- married earlene wyatt "husband"
- reveal wyatt earlene "talks"
+ betray earlene wyatt "repeats it"
- reveal earlene "repeats it"
- parent earlene+wyatt delia "parents"
- help lupe delia "holds her"

== 9
[Joey](drifter) has stayed through the winter. There is now a chalked-up special in [his](drifter) hand and, some say, a second toothbrush over the diner. [Marge](marge) throws a ladle at those who say it. [Harlan](boone), [who](boone) has a jar in [his](boone) coat every Friday, sees [her](marge) laugh through the glass, sees what at, and walks on past to the river with [his](boone) plums. It's [Kitty](kit) [who](kit) pulls [him](boone) off the ice when it goes, jar and all. "Forty years," [she](kit) scolds, wringing out [his](boone) hat, "and [you](boone) never thought of opening [your](boone) mouth?"
- housemate? drifter marge "second toothbrush"
- attack marge _ "throws a ladle"
- happy marge "laugh"
+ jealous boone drifter "walks on past"
+ rescue kit boone "pulls him off the ice"
- quarrel boone kit "scolds"
- confess! boone marge "never thought of"
- gift? boone marge "a jar in his coat"

== 10
[Harlan](boone) opens it. [He](boone) does so on a Tuesday, over the eggs, with the whole counter listening. [Marge](marge) sets down the pot. [She](marge) is fond of [him](boone), [she](marge) says, as one is of a porch; but no. [He](boone) takes it well, finishes the eggs, leaves the usual tip. [Joey](drifter) has heard it all from the kitchen. That same night [his](drifter) bedroll is gone from the loft: a man who steals pies, says the note, oughtn't to steal another fellow's place. [Marge](marge) takes the truck, the shotgun and no coat.
+ confess boone marge "opens it"
- reject marge boone "but no"
- discover drifter "has heard it all"
+ flee drifter marge "bedroll is gone"
- steal.past drifter _ "steals pies"
- create drifter "note"
- travel marge "takes the truck"
- love! marge boone "fond of him"
- sad! boone "takes it well"

== 11
The mill is for sale, at a dollar and its debts. Ninety people pool their severance, [Carver](carver) draws up the papers for a cooperative, and [Kitty](kit), flush with [Sloan](wyatt)'s settlement over the pasture, buys the last share. [She](kit) and [her](kit) [ex](carver) have dinner again, minus goat. [Earlene](earlene) takes in sewing. On visiting day [she](earlene) brings [Wyatt](wyatt) a sweater, passes it through the hatch and sits down; [neither](earlene+wyatt) brings up the court. [Nico](nico) is voted [foreman](nico) by show of hands. In [El Paso](@elpaso), [Marge](marge) finds a grave with plum preserves on it, and a [man](drifter) beside it.
- create carver _ "draws up"
- find kit wyatt "settlement"
- find kit "buys"
- ex carver kit "ex"
- date carver kit "dinner"
- gift earlene wyatt "sweater"
- arrest.past _ wyatt "visiting day"
+ hire nico "voted foreman"
- travel marge "In El Paso" @elpaso
+ find marge drifter "a man beside it"

== 12
Five o'clock, lights on: [Marge](marge) is back, and tying an apron round a pie [thief](drifter)'s waist. In the corner booth the [deputy](boone) is teaching [Kitty Redbird](kit) gin rummy, badly. [Carver](carver) wasn't the one, then? [Carver](carver) was best man for so long at so many that [he](carver) has agreed to do it once more, at noon, in the mill yard, for [Nico](nico) and [Delia](delia). [Lupe](lupe) gives the speech. A prison van waits behind the lumber, engine off, and an old [man](wyatt) in a new sweater watches through the mesh as [his](wyatt) [daughter](delia), passing, lays [her](delia) bouquet on the hood.
- return marge "is back"
- reconcile drifter marge "tying an apron"
- steal.past drifter _ "thief"
- advisor boone kit "teaching"
- advisor carver nico "best man"
+ wedding delia nico "in the mill yard"
- create lupe "gives the speech"
- arrest.past _ wyatt "prison"
- parent wyatt delia "daughter"
+ reconcile? delia wyatt "lays her bouquet"
- gift delia wyatt "bouquet"
