%series One Zero Eight
%lang en
%genre paramedic procedural, Mumbai: one ambulance, two shifts, terse TV listings
%cast nilofer | Nilofer Contractor; Nilofer; Nilu; Contractor | f
%cast dagdu | Dagdu Shinde; Dagdu; Shinde | m
%cast rahul | Dr. Pereira; Pereira; Savio Pereira; Savio | m
%cast gauri | Gauri Shinde; Gauri | f
%cast bride | - | f
%cast groom | - | m
%cast builder | Jatin Mehra; Mehra | m
%cast wrestler | - | m
%cast starlet | Kavya | f
%cast director | - | m
%cast twina | - | f
%cast twinb | - | f
%cast twinmum | - | f
%cast fatherin | Rustom Contractor; Rustom | m
%cast inspector | Inspector Gokhale; Gokhale | f
%cast thief | Chotu | m
%cast dabba | - | m
%cast mil | - | f
%cast guru | Swami Anandji; Anandji | m
%cast baby | - | f

== 1
Night one. [Nilofer Contractor](nilofer), [surgeon](fatherin)'s [daughter](nilofer), failed surgeon, reports to ambulance 108 and is told by the [driver](dagdu), [Dagdu Shinde](dagdu), to sit at the back. First call: a [bride](bride) [who](bride) has swallowed [her](bride) ring at the thought of the [groom](groom). The ring is retrieved; the wedding goes ahead; the [paramedic](nilofer) can't forget the [girl](bride)'s face.
- parent fatherin nilofer "daughter"
+ hire nilofer "reports to"
- colleague dagdu nilofer "driver"
- ill bride "swallowed"
- engaged bride groom "groom"
- treat bride nilofer "retrieved"
+ wedding bride groom "wedding"

== 2
Two calls, one address: a [wrestler](wrestler) with chest pains upstairs, [his](wrestler) [mother-in-law](mil) with a broken hip downstairs. [Dr. Pereira](rahul), in charge of casualty and of making [Nilofer](nilofer) feel small, sends one of [them](mil+wrestler) away for lack of beds. [Dagdu](dagdu) parks across the hospital gate until a second bed is found. Lost: four hours' pay. Gained, grudgingly: a seat in front.
- ill wrestler "chest pains"
- injure mil "broken hip"
- kin mil wrestler "mother-in-law"
- boss rahul _ "in charge"
- sad nilofer rahul "feel small"
- reject rahul mil+wrestler "sends"
+ help dagdu mil+wrestler "parks across"
- lose dagdu "Lost"
- find nilofer "Gained"

== 3
A slum tower pancakes in the rain. [Shinde](dagdu) was born there; so was [his](dagdu) [wife](gauri), [Gauri](gauri), [whom](gauri) [he](dagdu) pulls out by the bangle. The [developer](builder), [Jatin Mehra](builder), arrives with blankets and a photographer. [Nilu](nilofer) puts a collar on an old lunch [carrier](dabba) with crushed legs, [who](dabba) whispers that the pillars were filled with sand. [He](dabba) carried the contractor's tiffin. [He](dabba) saw.
- married dagdu gauri "wife"
+ rescue dagdu gauri "pulls out"
- gift builder _ "blankets"
- treat dabba nilofer "puts a collar on"
- injure dabba "crushed"
- reveal dabba nilofer "whispers"
+ discover.past dabba "saw"
- birth.past _ dagdu+gauri "born"
- travel builder "arrives"

== 4
Twin [girls](twina+twinb), one stretcher. While the [mother](twinmum) prays to [Swami Anandji](guru), the [swami](guru) himself is brought in overdosed. [Pereira](rahul) pumps the holy stomach and is garlanded by two hundred devotees, one of whom, a [pickpocket](thief) named [Chotu](thief), garlands away [his](rahul) watch. [Inspector Gokhale](inspector), called about the [twins](twina+twinb)' missing [father](guru), looks at the [swami](guru)'s passport photograph. There [he](guru) is.
- parent twinmum twina+twinb "mother"
- sibling twina twinb "Twin"
- ill guru "overdosed"
- treat guru rahul "pumps"
- gift _ rahul "garlanded"
- steal thief rahul "garlands away"
- investigate inspector guru "called about"
+ discover inspector guru "looks at"
- lose _ guru "missing"
+ parent guru twina+twinb "There he is"

== 5
The [dabbawala](dabba) dies before [he](dabba) can sign. [His](dabba) statement exists only in [Nilofer](nilofer)'s memory, and [she](nilofer) is warned off, by telephone, by a polite voice. [Dagdu](dagdu) finds the brake line cut. [Gauri](gauri), homeless, moves the [Shinde](dagdu+gauri) household into the ambulance shed and runs it like a ministry.
+ die dabba "dies"
- threaten _ nilofer "warned off"
- discover dagdu "brake line cut"
- kill? _ dagdu+nilofer "brake line cut"
- lose.past gauri "homeless"
- move dagdu+gauri "moves"
- reveal.past dabba nilofer "statement"

== 6
On a film set the [starlet](starlet) falls from an elephant nobody had hired. [Kavya](starlet)'s only injury is [her](starlet) [director](director), says the makeup girl. In the back of 108 [she](starlet) asks to be driven anywhere but home: the [director](director) is waiting there with an affidavit that says [she](starlet) is [his](director) [wife](starlet). [Shinde](dagdu) takes the flyover twice. [Contractor](nilofer) recognises the signature of the [witness](fatherin): [her](nilofer) own [father](fatherin), [Rustom](fatherin).
- injure starlet "falls"
- flee? starlet director "anywhere but home"
- married? director starlet "wife"
- help dagdu starlet "takes the flyover twice"
+ discover nilofer fatherin "recognises"
- parent fatherin nilofer "father"

== 7
[Daughter](nilofer) and [father](fatherin) haven't spoken since [she](nilofer) walked out of [her](nilofer) finals. [He](fatherin) signs what patients ask [him](fatherin) to sign, shrugs [Rustom Contractor](fatherin); then [his](fatherin) hand slides off the desk. Stroke. It is 108 that comes. In the lift [he](fatherin) gropes for the [paramedic](nilofer)'s sleeve and gets [Dagdu](dagdu)'s. [Savio](rahul) operates for six hours on the [man](fatherin) [who](fatherin) once taught [him](rahul) to hold a knife.
- quarrel fatherin nilofer "haven't spoken"
- parent fatherin nilofer "Daughter"
- quit.past nilofer "walked out"
+ ill fatherin "Stroke"
- help dagdu+nilofer fatherin "comes"
- treat fatherin rahul "operates"
- advisor.past fatherin rahul "taught"

== 8
Wall-to-wall Ganpati. Between processions, [Chotu](thief) brings back the watch: the old [wrestler](wrestler), now [his](thief) [trainer](wrestler), insists. In the glass of the lid [Pereira](rahul) finds a tiny slip, sand, cement, signatures, lifted along with a wallet from [Mehra](builder)'s own pocket. The [doctor](rahul), not a brave man, takes it to the only [person](nilofer) [he](rahul) has ever seen be brave. [They](nilofer+rahul) dance home through the drums. [Her](nilofer) shift starts in an hour.
- gift thief rahul "brings back"
- advisor wrestler thief "trainer"
- steal.past thief builder "lifted"
+ discover rahul builder "finds"
- gift rahul nilofer "takes it to"
- celebrate _ "Ganpati"
+ flirt nilofer rahul "dance home"

== 9
[Gokhale](inspector) has the slip, the judge has the flu, [Mehra](builder) has a private jet. [Gauri](gauri), clerk now at the very yard that sold the sand, holds the gate shut with eleven widows and a bullock. Trapped in [his](builder) car, the [developer](builder) turns grey. Who gets the call? 108. [Dagdu](dagdu) looks at the [man](builder) [who](builder) flattened [his](dagdu) street, at the clock, at [Nilofer](nilofer). Then [he](dagdu) drives as [he](dagdu) has never driven.
- find inspector "has"
- hire gauri "clerk"
+ abduct gauri builder "Trapped"
- ill builder "turns grey"
- attack.past builder dagdu "flattened"
+ rescue dagdu+nilofer builder "drives as he"

== 10
Alive, in handcuffs, [Mehra](builder) sends the crew two first-class tickets to [Dubai](@dubai). [They](dagdu+nilofer) send them back. [Kavya](starlet)'s marriage is struck down: [Rustom](fatherin), dictating with half a mouth, has withdrawn [his](fatherin) witness. Across [his](fatherin) blanket [he](fatherin) pushes a letter to [his](fatherin) [daughter](nilofer). The college will let [her](nilofer) resit. Only [Savio](rahul) notices [she](nilofer) hasn't smiled.
- arrest _ builder "handcuffs"
- gift builder dagdu+nilofer "tickets"
+ reject dagdu+nilofer builder "send them back"
- married! director starlet "struck down"
- help fatherin starlet "withdrawn"
- parent fatherin nilofer "daughter"
- gift fatherin nilofer "pushes a letter"
- happy! nilofer "hasn't smiled"
- discover rahul nilofer "notices"

== 11
Who is the best medic in the city if not the [one](nilofer) [who](nilofer) is about to leave? [Dagdu](dagdu) says nothing all night and drives badly. A local train, a footbridge, a crush: forty stretchers. In the middle of it the [bride](bride) from night one, eight months gone, no ring, a black eye under powder. [Nilu](nilofer) delivers [her](bride) on platform four. "[Girl](baby)," says the new [mother](bride), and then: "Don't call [him](groom)."
- quit? nilofer "leave"
- injure bride groom "black eye"
- pregnant bride "eight months gone"
- treat bride nilofer "delivers"
+ birth bride baby "Girl"
- reject bride groom "Don't call"
- return bride "bride"

== 12
Morning of the exam. [Nilofer Contractor](nilofer) sits in the hall, turns over the paper, hears a siren go by in the wrong gear, and walks out of [her](nilofer) finals for the second time. This time the old [surgeon](fatherin) laughs till [he](fatherin) chokes. [Gauri](gauri) takes in the [bride](bride) and the [baby](baby); [Pereira](rahul) holds open the rear doors of 108 and asks a question with a ring in it. [She](nilofer) swallows. Not the ring: it's in [her](nilofer) hand.
+ quit nilofer "walks out"
- happy fatherin "laughs"
- housemate.start baby+bride gauri "takes in"
+ propose rahul nilofer "asks a question"
- gift rahul nilofer "ring in it"
- quit.past nilofer "second"
- help gauri baby+bride "takes in"
