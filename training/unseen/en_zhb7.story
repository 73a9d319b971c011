%series The Half-Lit
%lang en
%genre superhero team, comic-book wiki issue summaries
%cast ember    | Ember; Calliope Nwachukwu; Calliope | f
%cast silt     | Silt; Torvald Haugen; Torvald | m
%cast echo     | Echo; Marisela Fuentes; Marisela | f
%cast gauge    | Gauge; Desmond Pike; Desmond | m
%cast magpie   | Magpie | f
%cast hollow   | Doctor Hollow; Hollow | m
%cast warden   | Warden Strand; Strand | f
%cast whistler | the Whistler | n
%cast judd     | Judd Pike; Judd | m
%cast mayor    | Mayor Eastwick; Eastwick | m
%cast nurse    | Philippa | f
%cast twin     | Inés Fuentes; Inés | f
%cast grandpa  | - | m
%cast widowh   | Odile | f
%cast halflit  | the Half-Lit | g

== 1
A blackout strikes [Verge City](@verge), and by the light of [her](ember) own fingertips [paramedic](ember) [Calliope Nwachukwu](ember) discovers that [she](ember) burns without being consumed. [She](ember) carries eleven people from a stalled train; the twelfth, [Torvald Haugen](silt), carries himself, having just turned to mud. In the next carriage [they](ember+silt) find a [girl](echo), [Marisela Fuentes](echo), [who](echo) repeats every sound [she](echo) has ever heard, and a bank [guard](gauge), [Desmond](gauge), [who](gauge) can read a heartbeat through a wall. Across the river, [Doctor Hollow](hollow), the [physicist](hollow) behind the blackout, chalks up four tally marks.
- discover ember "discovers"
+ rescue ember _ "carries eleven people"
- find ember+silt echo+gauge "find"
+ attack hollow _ "behind the blackout"

== 2
[Hollow](hollow) makes the city an offer on live television: [his](hollow) four "[strays](echo+ember+gauge+silt)" in exchange for the electricity. [Mayor Eastwick](mayor) signs the warrant with [his](mayor) left hand, as [his](mayor) right is being bandaged; somebody has thrown a brick. [Calliope](ember) hides the [others](echo+gauge+silt) in the laundry of [her](ember) late [grandfather](grandpa), where [Marisela](echo) and [Torvald](silt) bicker over the one mattress. [Desmond](gauge) means to turn himself in for the sake of [his](gauge) [son](judd), eleven-year-old [Judd](judd). "Then they have [him](judd), too," says [Calliope](ember), and [he](gauge) stays.
+ threaten hollow _ "an offer"
- arrest? _ echo+ember+gauge+silt "warrant"
- injure mayor _ "bandaged"
- help ember echo+gauge+silt "hides"
- kin ember grandpa "grandfather"
- die.past grandpa "late"
- quarrel echo silt "bicker"
- parent gauge judd "son"
- attack _ mayor "thrown a brick"
- arrest? _ gauge "turn himself in"

== 3
A [thief](magpie) in black and white raids the evidence store for [Hollow](hollow)'s first coil, a trinket to [her](magpie). [Magpie](magpie), as the papers call [her](magpie), can pass through any lock but cannot resist a shiny thing, and it is a shiny thing that [Gauge](gauge) dangles in front of [her](magpie) as bait. Caught, [she](magpie) bargains: the coil for a bed in the laundry. [Silt](silt) is smitten before [she](magpie) has finished [her](magpie) sentence. [Echo](echo), unasked, plays back every word with which [he](silt) swore off women last week.
+ steal magpie _ "raids"
- betray gauge magpie "bait"
- arrest _ magpie "Caught"
- housemate? ember magpie "a bed in"
+ love.start silt magpie "smitten"
- reveal echo _ "plays back"

== 4
With the coil, the [Half-Lit](halflit), as [Judd](judd) has christened [them](halflit), bring the current back to one district, and the neighbours leave casseroles on the step. [Warden Strand](warden), [whom](warden) the [mayor](mayor) has appointed to hunt [them](halflit), samples one and follows the smell. [She](warden) was [Ember](ember)'s drill [instructor](warden) once and taught [her](ember) how to carry a stretcher. [Strand](warden) gives [her](ember) an hour's head start, out of regard for the old days. [She](warden) means it. After sixty-one minutes the door is down.
- create judd "christened"
+ help halflit _ "bring the current back"
- gift _ halflit "casseroles"
- hire warden mayor "appointed"
- investigate warden halflit "hunt"
- advisor.past warden ember "drill instructor"
- help warden ember "an hour's head start"
+ attack warden halflit "the door is down"

== 5
In flight over the rooftops, [Silt](silt) is hit by a freezing round and shatters into nine pieces. [Philippa](nurse), a night [nurse](nurse) and once [Calliope](ember)'s [flatmate](nurse), sets the shards in warm bathwater and does not ask. While [he](silt) thickens, [Magpie](magpie) sits on the rim and reads [him](silt) the racing results. [She](magpie) has, [she](magpie) says, never stayed anywhere long enough to see anybody mend. [Marisela](echo), on the landing, hears through a closed door what is not in the racing results, and for once does not repeat it.
- flee echo+ember+gauge+magpie+silt warden "In flight"
- attack _ silt "hit"
+ injure silt "shatters"
- housemate.past ember nurse "flatmate"
- treat silt nurse "warm bathwater"
- help magpie silt "reads him"
- recover silt "thickens"
- discover echo magpie "hears through"
- reveal! echo _ "does not repeat"

== 6
[Whistler](whistler) is the name of the [thing](whistler) that comes out of [Hollow](hollow)'s second coil, a [figure](whistler) of static that whistles a nursery rhyme and drains whoever hears it. Two policemen perish on [Quay Street](@quay). [Echo](echo) knows the tune. [She](echo) and [her](echo) [twin](twin), [Inés](twin), used to sing it, before [Inés](twin) volunteered for a sleep study at [Hollow](hollow)'s institute and a box of ashes was sent home. [Gauge](gauge) puts [his](gauge) ear to the airwaves. The static, [he](gauge) says, white to the lips, has a pulse.
- create hollow whistler "comes out of"
+ kill whistler _ "perish"
- sibling echo twin "twin"
- die.past twin "ashes"
- treat.past twin hollow "sleep study"
- sad gauge "white to the lips"
+ discover gauge whistler "has a pulse"
- create.past echo+twin "used to sing"

== 7
While [Ember](ember) and [Echo](echo) argue about static, [Judd](judd) is lifted from the school bus. The demand comes on a paper aeroplane: coil against [child](judd). [Desmond](gauge), [who](gauge) would trade the sun for [him](judd), steals the coil from under [Ember](ember)'s pillow and goes alone. [Hollow](hollow) keeps the word [he](hollow) gave, which is worse: [he](hollow) returns the [boy](judd) unhurt, with a bicycle, and asks after the [father](gauge)'s blood pressure. By nightfall all of [Verge City](@verge) is dark, and [Ember](ember) tells [Gauge](gauge) [she](ember) cannot look at [him](gauge).
- quarrel echo ember "argue"
+ abduct hollow judd "lifted from"
- threaten hollow gauge "The demand"
+ steal gauge ember "steals the coil"
- gift hollow judd "a bicycle"
- return judd "returns the boy"
- parent gauge judd "father"
- sad ember gauge "cannot look"
- travel gauge "goes alone"

== 8
A flashback issue. Young [Hollow](hollow), a hospital [electrician](hollow), wires [his](hollow) [bride](widowh)'s iron lung himself. [Odile](widowh) is laughing at one of [his](hollow) jokes when the city cuts the district off over an unpaid bill; the [clerk](mayor) [who](mayor) throws the switch is one [Cuthbert Eastwick](mayor). [Hollow](hollow) pumps by hand till morning, and by morning it makes no difference. In the present, [Magpie](magpie) has crept into [Hollow](hollow)'s study to pinch the plans and finds the photograph. [She](magpie) leaves without the plans. [She](magpie) tells no one but [Silt](silt), and the telling takes most of the night.
- create.past hollow "wires"
- married.past hollow widowh "bride"
- ill.past widowh "iron lung"
- kill.past mayor widowh "throws the switch"
+ die.past widowh "no difference"
- steal? magpie hollow "pinch the plans"
+ discover magpie hollow "finds the photograph"
- reveal magpie silt "the telling"
- help.past hollow widowh "pumps by hand"
- happy.past widowh "laughing"

== 9
[Strand](warden) captures [Echo](echo) at the ash vault of the institute, where there were never any ashes. In the interrogation room [Echo](echo) answers in the [mayor](mayor)'s own voice, recorded beneath [his](mayor) window: the warrants, the bribes, the order to leave no witness. The [warden](warden) unlocks the handcuffs and lays [her](warden) badge on the table. On [Quay Street](@quay), [Ember](ember) walks up to the [Whistler](whistler) with [her](ember) flame out and sings the second verse. The static falls away. It is [Inés](twin), barefoot, wanting to know what year it is.
+ arrest warden echo "captures"
- discover echo "never any ashes"
- die! twin "never any ashes"
- investigate warden echo "interrogation"
- reveal echo warden "answers"
- betray.past mayor _ "bribes"
- rescue warden echo "unlocks"
- quit warden mayor "lays her badge"
+ find ember twin "It is Inés"
- create ember "sings"
- kill? mayor _ "no witness"
- rescue ember twin "falls away"

== 10
The [sisters](echo+twin) are put in one bed and talk till the sheets hum. There is joy all over the laundry, apart from the boiler room, where [Gauge](gauge) is sleeping by [his](gauge) own decree. [Judd](judd), disgusted with the lot of them, locks [Ember](ember) in with [him](gauge). What is said there the [boy](judd) won't tell; [both](ember+gauge) emerge with wet collars. [Eastwick](mayor), cornered, finds himself a monster: [he](mayor) wires [Hollow](hollow) that the [strays](echo+ember+gauge+silt) have stolen [Odile](widowh)'s grave. It is not true. [Hollow](hollow) believes it and throws the last lever.
- sibling echo twin "sisters"
- happy _ "joy"
- sad judd "disgusted"
- abduct judd ember+gauge "locks"
+ reconcile ember gauge "wet collars"
- die.past widowh "grave"
- betray mayor hollow "not true"
- steal! echo+ember+gauge+silt hollow "stolen Odile's grave"
+ attack hollow _ "throws the last lever"

== 11
The sky over [Verge City](@verge) comes apart in strips. [Silt](silt) spreads himself across the dam to hold it. [Magpie](magpie), immune to locks, walks straight through the wall of the generator hall and hands [Hollow](hollow) the one thing [she](magpie) has ever given back: the photograph. [He](hollow) asks who has been to the grave. [She](magpie) has, every Sunday since March, with daisies. [He](hollow) pulls the fuse with bare hands, and there is a smell of burnt chalk. "[He](hollow) was humming," is all [Magpie](magpie) will say. Below, the dam stands, and there is no mud on it.
- help silt _ "hold it"
- gift magpie hollow "given back"
- die.past widowh "grave"
- gift magpie widowh "daisies"
+ die hollow "burnt chalk"
+ die? silt "no mud"

== 12
[Eastwick](mayor) is marched from city hall to jeers, [Strand](warden) at [his](mayor) elbow and elected in [his](mayor) stead before the week is out. For [Silt](silt) there is a memorial with a brass band. [Magpie](magpie), [who](magpie) will not attend, has been found each night on the riverbank with a bucket, filtering. On the ninth [she](magpie) lifts out a spoonful that is warm. [Philippa](nurse) runs a bath. [The Half-Lit](halflit) take turns reading the racing results aloud until a bubble rises, and a second one, and a voice like wet gravel asks who won.
+ arrest _ mayor "marched"
- hire warden "elected"
- celebrate _ silt "memorial"
- celebrate! magpie silt "not attend"
- find magpie silt "lifts out"
- treat silt nurse "runs a bath"
+ recover silt "asks who won"
- quit mayor "in his stead"
- die! silt "memorial"
- help halflit silt "reading"
