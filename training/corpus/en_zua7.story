%series Block Nineteen
%lang en
%genre drama in a refugee settlement, western Uganda, encyclopaedia episode summaries
%cast espe    | Espérance Nabintu; Espérance | f
%cast patient | Patient Nabintu; Patient | m
%cast deng    | Deng Akol; Deng | m
%cast nyibol  | Nyibol Akol; Nyibol | f
%cast berna   | Bernadette Tumusiime; Tumusiime; Bernadette | f
%cast apollo  | Apollo Kato; Kato; Apollo | m
%cast signe   | Signe Haugaard; Signe; Haugaard | f
%cast yusuf   | Yusuf Warsame; Warsame; Yusuf | m
%cast hodan   | Hodan | f
%cast mzee    | Mzee Bahati; Bahati; Mzee | m
%cast joyeux  | Joyeux | m
%cast baby    | Amina | f
%cast grace   | - | f
%cast driver  | - | m
%cast thug    | - | m
%cast swimmer | - | m
%cast widow   | - | f

== 1 The Lorry
The last lorry before the rains sets down at [Kyabwera](@kyabwera) a Congolese [midwife](espe), [Espérance Nabintu](espe), [her](espe) thirteen-year-old [nephew](patient), [Patient](patient), and a sewing machine, but not [her](espe) [husband](joyeux), [Joyeux](joyeux), [who](joyeux) got down at the border to fetch water and was not seen again. The camp [commandant](berna), [Bernadette Tumusiime](berna), assigns [them](espe+patient) half a plot in Block Nineteen; the other half is occupied by a South Sudanese [wrestler](deng), [Deng Akol](deng), [who](deng) lost a leg at [Malakal](@malakal), and [his](deng) [sister](nyibol), [Nyibol](nyibol), [who](nyibol) draws a line across the yard with a hoe. In the night [Patient](patient) steps over it.
- travel espe+patient "sets down" @kyabwera
- kin espe patient "nephew"
- married espe joyeux "husband"
+ lose espe joyeux "not seen again"
- neighbour.start deng+nyibol espe+patient "the other half"
- injure.past deng "lost a leg"
- sibling deng nyibol "sister"

== 2 Ration Day
Two hundred sacks of maize are entered in the books and a hundred and sixty lie in the store, as [Signe Haugaard](signe), fresh from [Aarhus](@aarhus) and in charge of distribution, establishes by counting them twice. The [storekeeper](apollo), [Apollo Kato](apollo), [who](apollo) is the [commandant](berna)'s [brother-in-law](apollo), blames the rats. [Patient](patient), caught behind the store with a pocketful of grain, is beaten by [Kato](apollo) with a cable until the one-legged [neighbour](deng) comes swinging across the square on [his](deng) crutches and puts the [storekeeper](apollo) on [his](apollo) back in the mud. [Nyibol](nyibol), without a word, rubs out a metre of the line.
+ discover signe "by counting them"
- kin apollo berna "brother-in-law"
- betray apollo signe "blames the rats"
- steal patient _ "a pocketful of grain"
- attack apollo patient "beaten"
+ rescue deng patient "comes swinging"
- attack deng apollo "in the mud"
- neighbour deng patient "neighbour"

== 3 The Clinic
[Yusuf Warsame](yusuf), a Somali [pharmacist](yusuf) and the nearest thing that the settlement has to a doctor, will not let the [Congolese](espe) near [his](yusuf) patients without papers, which are in the bag of the [husband](joyeux) [who](joyeux) went for water. Then [his](yusuf) own [wife](hodan), [Hodan](hodan), [who](hodan) has buried two stillborn children, goes into labour six weeks before the time. What happens behind the curtain takes eleven hours. [He](yusuf) is shown a living [girl](baby). The [pharmacist](yusuf) washes the [midwife](espe)'s feet in front of the queue, gives [her](espe) the keys of the cupboard, and asks about the sewing machine, since the curtain is torn.
- reject yusuf espe "will not let"
- married espe joyeux "husband"
- married hodan yusuf "wife"
- lose.past hodan "buried two stillborn children"
+ birth hodan baby "a living girl"
- help espe hodan "behind the curtain"
- gift yusuf espe "gives her the keys"

== 4 Night Watch
Since the sacks leave by night, the [Dane](signe) hides in one of [Kato](apollo)'s lorries, and is carried, under a tarpaulin that smells of goats, as far as a mill on the lake, where [she](signe) recognises, counting notes beside the scale, the [commandant](berna)'s own [driver](driver). [She](signe) sneezes. [She](signe) would not have come back at all if [Mzee Bahati](mzee), the oldest [fisherman](mzee) on the shore, had not thrown [her](signe) into [his](mzee) canoe together with a net of tilapia. By morning it is known in every block that the white [woman](signe) spent a night with a [fisherman](mzee). [Bahati](mzee), [who](mzee) is eighty, does nothing to contradict it.
- steal _ "sacks leave by night"
- investigate signe apollo "hides in one of"
+ discover signe driver "recognises"
- boss berna driver "own driver"
- rescue mzee signe "thrown her into"
- affair! mzee signe "spent a night with"

== 5 Tracing
A Red Cross tracing form has come back: a [man](joyeux) named [Joyeux](joyeux), with a scar on [his](joyeux) chin, has been registered at a camp in [Rwanda](@rwanda), together with a [wife](widow). [Espérance](espe) reads it aloud to [Nyibol](nyibol), [who](nyibol) cannot read, and then sews the whole afternoon without thread. [Her](espe) [nephew](patient) takes [his](patient) [uncle](joyeux)'s photograph from the wall. [Deng](deng), hearing the machine run empty, sits down by what is left of the line and tells [her](espe), because nothing else occurs to [him](deng), how [he](deng) won [his](deng) first bull. [He](deng) has been thinking of [her](espe) since the lorry; [his](deng) [sister](nyibol) has known it as long.
- find _ joyeux "has been registered"
+ married? joyeux widow "together with a wife"
- reveal espe nyibol "reads it aloud"
- sad espe "without thread"
- kin joyeux patient "uncle"
- help deng espe "sits down by"
- love deng espe "thinking of her"
- sibling deng nyibol "sister"
- discover.past nyibol deng "has known"
- kin espe patient "nephew"

== 6 Dry Season
The borehole is dry. [Patient](patient) digs with [Deng](deng). [Hodan](hodan) carries [Amina](baby) on [her](hodan) back. [Apollo](apollo) sells water. [Nyibol](nyibol) spits in front of [Apollo](apollo). [She](nyibol) walks to the lake. Two [men](swimmer+thug) follow [Nyibol](nyibol). [Nyibol](nyibol) has a hoe. [One](thug) limps back. [The other](swimmer) swims. [Bahati](mzee) fishes [him](swimmer) out. Then [Bahati](mzee) brings [Nyibol](nyibol) home. [Mzee](mzee) has put on a tie. [Signe](signe) writes to [Kampala](@kampala) about [Tumusiime](berna). The post passes through [Tumusiime](berna)'s hands. [Tumusiime](berna) burns the letter. [Nyibol](nyibol) buys fish twice a day. Even a crocodile, says [Hodan](hodan), has a favourite bank.
- help deng patient "digs"
- reject nyibol apollo "spits"
- attack? swimmer+thug nyibol "Two men follow"
- injure thug nyibol "limps back"
- rescue mzee swimmer "fishes him out"
- help mzee nyibol "brings Nyibol home"
- love mzee nyibol "put on a tie"
- accuse signe berna "writes"
+ steal berna signe "burns the letter"
- love nyibol mzee "twice a day"

== 7 The Measles
Eleven children in four blocks have it, and the vaccine, which ought to have come with the maize, has gone where the maize goes. [Patient](patient) is among them. For three nights [his](patient) [aunt](espe) and the [pharmacist](yusuf), [whose](yusuf) little [girl](baby) lies in the next bed, change the wet cloths in turn, and on the fourth [Yusuf](yusuf) breaks the lock of [Kato](apollo)'s store, where the boxes are standing in melted ice. The [storekeeper](apollo) has [him](yusuf) put in irons for burglary. [Patient](patient) opens [his](patient) eyes at noon and asks for beans; [Amina](baby) is buried in the evening, beside two others of the same name, while [her](baby) [father](yusuf) listens from a cell.
+ ill patient "is among them"
- kin espe patient "aunt"
- parent yusuf baby "girl"
- treat baby+patient espe+yusuf "change the wet cloths"
- steal yusuf apollo "breaks the lock"
- arrest apollo yusuf "put in irons"
- recover patient "opens his eyes"
+ die baby "is buried"
- sad yusuf "listens from a cell"

== 8 What the Commandant Knew
When [Hodan](hodan) walks into the office and, not raising [her](hodan) voice, sets on the desk a pair of shoes the length of a finger, the [commandant](berna), [who](berna) has let [her](berna) [sister](grace)'s [husband](apollo) do as [he](apollo) pleased for six years, sends everybody out and stays alone until dark. Then [she](berna) opens the cell with [her](berna) own hand. [Yusuf](yusuf) passes [her](berna) without a glance. [Kato](apollo), warned by [his](apollo) [driver](driver) that the books are being packed into boxes, seizes the [foreigner](signe) [who](signe) started it all, in [her](signe) nightshirt, and makes for the lake with a pistol at [her](signe) neck.
- accuse hodan berna "sets on the desk"
- married apollo grace "husband"
- sibling berna grace "sister"
- help.past berna apollo "do as he pleased"
- sad berna "stays alone"
+ rescue berna yusuf "opens the cell"
- reject yusuf berna "without a glance"
- reveal driver apollo "warned"
+ abduct apollo signe "seizes the foreigner"
- threaten apollo signe "pistol at her neck"

== 9 Tilapia
On the shore there is one canoe and one old [man](mzee), [who](mzee) says that it leaks. It does, since [he](mzee) pulls out the plug as soon as the water is deep enough. The [captor](apollo), like most people from the hills, has never learned to swim; the [Dane](signe) has, in colder water than this, and drags [him](apollo) to the reeds by the collar, where [Deng](deng) and half of Block Nineteen are waiting with a rope. [Bahati](mzee) does not come up. [He](mzee) is found at sunset, [his](mzee) tie caught on a stake, and [Nyibol](nyibol), [who](nyibol) would have answered [him](mzee) on Sunday, hoes the grave herself.
- betray mzee apollo "says that it leaks"
- rescue? mzee signe "pulls out the plug"
+ rescue signe apollo "drags him"
- arrest deng apollo "with a rope"
+ die mzee "does not come up"
- find _ mzee "is found"
- propose.past mzee nyibol "would have answered"
- sad nyibol "hoes the grave"
- abduct.past apollo signe "captor"

== 10 The Man from Rwanda
A [man](joyeux) with a scar on [his](joyeux) chin gets down from the bus and asks for the [seamstress](espe) of Block Nineteen, and since it is [Deng](deng) [whom](deng) [he](joyeux) asks, it is some time before [he](joyeux) gets an answer. [Joyeux](joyeux) had been taken by a militia at the well and had carried ammunition for a year; the [woman](widow) registered with [him](joyeux) was a sick stranger [who](widow), alone, would have got no tent, and [she](widow) has since died. [Espérance](espe) listens to the end. [Her](espe) [nephew](patient) will not shake the returned [man](joyeux)'s hand. The [wrestler](deng) lends the [couple](espe+joyeux) [his](deng) half of the plot and goes to sleep in the store.
+ return joyeux "gets down from"
- abduct.past _ joyeux "taken by a militia"
- help.past joyeux widow "registered with him"
- married! joyeux widow "a sick stranger"
- die.past widow "has since died"
- kin espe patient "nephew"
- reject patient joyeux "will not shake"
- married espe joyeux "couple"
- reveal joyeux espe "listens to the end"
- gift deng espe+joyeux "lends the couple"
- move deng "goes to sleep in"
- ill.past widow "sick"

== 11 Hearing
At the trial in [Mbarara](@mbarara), [Bernadette Tumusiime](berna), asked why [she](berna) has not pleaded for mercy, replies that [she](berna) did not come for that, and names [her](berna) [brother-in-law](apollo), [her](berna) [driver](driver), the miller and herself, in that order. [She](berna) and [Kato](apollo) are led off to different prisons. The new [commandant](yusuf), to general astonishment and most of all to [his](yusuf) own, is the [man](yusuf) [who](yusuf) broke the lock. It is not a good week for everybody: [Joyeux](joyeux) wakes every night shouting orders, strikes [Espérance](espe) once, in [his](joyeux) sleep, and in the morning looks at [her](espe) eye and begins to roll [his](joyeux) mat.
- accuse berna apollo "names"
- reveal berna "and herself"
- kin apollo berna "brother-in-law"
+ arrest _ apollo+berna "led off"
- hire yusuf "new commandant"
- steal.past yusuf _ "broke the lock"
- attack joyeux espe "strikes"
- injure espe joyeux "looks at her eye"
+ breakup? joyeux espe "roll his mat"
- boss berna driver "her driver"

== 12 Rain
The [woman](espe) with the black eye unrolls it again; what has been sewn crooked, [she](espe) tells the [sleepwalker](joyeux), is unpicked, not thrown away, and [Hodan](hodan), [who](hodan) has started a ward for those who cannot sleep, gives [him](joyeux) the first bed. [Signe](signe), recalled to [Denmark](@denmark), leaves [her](signe) boots to [Nyibol](nyibol) and is seen off with drums. [Deng](deng) wrestles, on a leg of aluminium that [she](signe) sent for, and throws the champion of Block Four; [he](deng) looks round for somebody in the crowd and, not finding [her](espe), bows to [Patient](patient). The [boy](patient) has grown a head taller. When it rains at last, the yard runs together, and there is no line.
+ reconcile espe joyeux "unrolls it again"
- create hodan "started a ward"
- help hodan joyeux "the first bed"
- travel signe "recalled" @denmark
- gift signe nyibol "leaves her boots"
- gift.past signe deng "she sent for"
+ find deng "throws the champion"
- love deng espe "looks round for somebody"
- injure.past espe "black eye"
