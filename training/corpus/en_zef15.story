%series Rescue Wing Stranraer
%lang en
%genre air-sea rescue drama, Scotland, terse press-kit synopses
%cast mags | Squadron Leader Magdalena Rennie; Magdalena; Mags; Rennie | f
%cast col | Colum Haddow; Haddow; Colum | m
%cast sim | Simeon Brathwaite; Sim; Brathwaite; Simeon | m
%cast petr | Petronella Voss; Petra; Nell; Voss | f
%cast group | Group Captain Aldous; Aldous | m
%cast ferry | Ishbel Rennie; Ishbel | f
%cast trawl | Duggie McCrae; McCrae; Duggie | m
%cast trawson | Fergus McCrae; Fergus | m
%cast monk | Brother Aidan | m
%cast yacht | Cosmo Thring; Thring; Cosmo | m
%cast yachtw | Araminta Thring; Araminta | f
%cast diver | Bartek | m
%cast twitch | - | f
%cast doc | Dr. Sunniva Mair; Mair; Sunniva | f
%cast prisoner | - | m
%cast guard | - | m
%cast ex | Hamish | m

== 1
First flight for [winchman](sim) [Simeon Brathwaite](sim), first command for [Squadron Leader Magdalena Rennie](mags): a trawler is breaking up off the [Mull](@mull). The [skipper](trawl), [Duggie McCrae](trawl), sends [his](trawl) [son](trawson) up ahead of [him](trawl). The cable parts. [Fergus](trawson) reaches the helicopter an orphan and, within the hour, swings for the [pilot](mags). On the apron the [engineer](petr), [Petronella Voss](petr), weighs the frayed end in [her](petr) palm. It hasn't frayed. It was filed.
- hire sim "First flight"
- hire mags "first command"
- parent trawl trawson "son"
+ die trawl "orphan"
- rescue mags+sim trawson "reaches the helicopter"
- attack trawson mags "swings for"
+ discover petr "filed"

== 2
Who gains by a snapped cable? [Group Captain Aldous](group) wants it called wear and tear. [Rennie](mags) refuses to sign; [her](mags) [co-pilot](col), [Colum Haddow](col), passed over for the left-hand seat, signs without reading. Shout at dusk: a [birdwatcher](twitch) has gone over the edge of [Ailsa Craig](@ailsa) after a rare tern. [Sim](sim) talks [her](twitch) on to the strop. [She](twitch) wants the tern winched first. Back at base someone has been through [Voss](petr)'s toolbox.
- betray? group _ "wear and tear"
- reject mags group "refuses"
- colleague col mags "co-pilot"
- hire! col "passed over"
+ rescue sim twitch "on to the strop"
- investigate _ petr "toolbox"

== 3
Thick fog, a becalmed ketch, a marriage on the rocks. [Cosmo Thring](yacht) says that [Araminta](yachtw) fell; the [lady](yachtw), fished out by [Haddow](col) a mile astern, says [she](yachtw) was helped. [Neither](yacht+yachtw) will share the cabin with the other. [Dr. Mair](doc), the wing's [medic](doc), finds bruises the shape of a thumb and, hours later, [her](doc) own stethoscope round the [patient](yachtw)'s neck, and laughter. [Sunniva](doc) hasn't laughed since [Hamish](ex) moved out.
+ attack? yacht yachtw "was helped"
- rescue col yachtw "fished out"
- married yacht yachtw "marriage"
- accuse yachtw yacht "was helped"
- quarrel yacht yachtw "Neither will share"
- treat yachtw doc "finds"
- discover doc yachtw "finds"
- happy doc "laughter"
- breakup.past ex doc "moved out"
- injure yachtw _ "bruises"

== 4
[Fergus](trawson), eighteen, sleeps in the hangar because the house smells of [his](trawl) [father](trawl). [Voss](petr) lets [him](trawson) hold the torch. When [Nell](petr) sends the cable to a laboratory, the parcel arrives empty; the [lad](trawson) saw the [officer](col) [who](col) drove it to the post. [Brother Aidan](monk), alone on [his](monk) island, signals with a mirror: appendix. The flight is [Haddow](col)'s, in a crosswind that would have excused [him](col). [He](col) gets the [monk](monk) out. What does one do with a brave [man](col) [who](col) steals evidence?
- sad trawson "smells"
- parent trawl trawson "father"
- steal col petr "steals"
+ discover trawson col "saw"
- ill monk "appendix"
+ rescue col monk "gets the monk out"
- investigate petr "laboratory"

== 5
Ask [him](col), says [Mags](mags), and does. [Colum](col) doesn't deny it: [Aldous](group) promised [him](col) the command, and a debt at the bookmaker's gone. There was no need to know what was in the box. [Rennie](mags) grounds [him](col). In the officers' mess, [her](mags) [twin](ferry), [Ishbel](ferry), [captain](ferry) of the [Larne](@larne) ferry, dances with the group [captain](group), to [whom](group) [she](ferry) has been engaged since Hogmanay. How is [Magdalena](mags) to tell [her](ferry) that the [bridegroom](group) is a crook? [She](mags) congratulates [them](ferry+group).
- reveal col mags "doesn't deny"
- hire? col group "promised"
+ quit col mags "grounds"
- betray.past group mags "promised"
- sibling ferry mags "twin"
- engaged ferry group "engaged"
- reveal? mags ferry "to tell her"
+ celebrate mags ferry+group "congratulates"
- gift.past group col "gone"

== 6
Platform fire, ninety men on a helideck. [Sim](sim) goes down the rope eleven times. On the twelfth [he](sim) brings up a [diver](diver) with no eyebrows, [Bartek](diver), [who](diver) hangs on to [his](diver) [rescuer](sim)'s neck and won't be unhooked, not in the cabin, not in the ambulance. [Brathwaite](sim), [who](sim) has always blamed shyness, lies awake. A grounded [Haddow](col) runs the refuelling by hand through the smoke and coughs blood into a rag; [Mair](doc) orders [him](col) to bed and is told where to put [her](doc) thermometer.
+ rescue sim diver "brings up"
- love? sim diver "lies awake"
- help col "runs"
- ill col "coughs blood"
- treat col doc "orders him to bed"
- reject col doc "told where"
- rescue sim _ "goes down"

== 7
[Araminta](yachtw) is back, by road, with one suitcase and a lawyer's letter; would the [doctor](doc) happen to have a spare room? The [doctor](doc) happens to. [Cosmo](yacht) follows in a hired launch, drunk, armed with a flare pistol, and fires it through [Sunniva](doc)'s kitchen window. The curtain burns. So does [his](yacht) sleeve. It is for [Thring](yacht), then, that the wing has to scramble, and [he](yacht) is carried up the beach by the two [women](doc+yachtw) [he](yacht) was aiming at.
- return yachtw "back"
+ housemate.start doc yachtw "spare room"
- divorce? yacht yachtw "lawyer's letter"
- attack yacht doc+yachtw "fires"
- injure yacht "sleeve"
+ rescue doc+yachtw yacht "carried"
- travel yacht "follows"

== 8
A [prisoner](prisoner) being ferried to [Arran](@arran) goes overboard, handcuffed to [his](prisoner) [escort](guard). [Ishbel](ferry) stops engines; [her](ferry) [sister](mags) hovers; [Simeon](sim) cuts the chain. The [guard](guard) lives, the [convict](prisoner) lives longer, for [he](prisoner)'s gone by morning out of a locked sick bay, in [Fergus](trawson)'s boots. They were a present. The [escapee](prisoner) used to sail with old [McCrae](trawl) and left the [boy](trawson) a name, in biro, on a bandage: who paid [Duggie](trawl) to fish where no fish are.
- travel prisoner "ferried" @arran
- sibling ferry mags "sister"
+ rescue sim guard+prisoner "cuts"
- flee prisoner "gone by morning"
- gift trawson prisoner "present"
- colleague.past prisoner trawl "used to sail with"
+ reveal prisoner trawson "left the boy a name"
- boss.past _ trawl "paid Duggie"
- arrest.past _ prisoner "prisoner"

== 9
The name is [Aldous](group). Guns, says [Voss](petr); it's always guns. [McCrae](trawl) had grown greedy or godly, and either will fray a cable. The [orphan](trawson) wants blood, and takes the flare pistol from the evidence shelf. At the altar of the garrison kirk [Ishbel](ferry) has just been asked the question when the door opens, and [her](ferry) [twin](mags), in flying kit, answers it for [her](ferry). No, [she](mags) will not hold [her](mags) peace. [Fergus](trawson), in the gallery, takes aim. [Haddow](col) steps into the aisle.
- discover trawson group "The name is"
- accuse petr group "Guns"
- kill? trawson group "wants blood"
- die.past trawl "orphan"
- steal trawson _ "takes"
- wedding? ferry group "altar"
- sibling ferry mags "twin"
+ reveal mags ferry "hold her peace"
+ rescue col group "steps into"

== 10
They don't bury [Colum](col). They don't promote [him](col) either. [He](col) lies in Ward Three with a hole under the collarbone, and [Ishbel](ferry), still in white, is the first to bring grapes. The group [captain](group) has left by the vestry and taken a Sea King with two [hostages](petr+sim) aboard: [Nell](petr), [who](petr) was greasing it, and [Sim](sim), [who](sim) was asleep in the back, or rather not asleep and not alone. [Bartek](diver) counts as luggage. [Rennie](mags), without an aircraft, borrows a ferry.
- die! col "don't bury"
- hire! col "don't promote"
- injure col "hole"
- gift ferry col "grapes"
+ flee group "left by the vestry"
- steal group _ "taken"
+ abduct group diver+petr+sim "hostages"
- affair diver sim "not alone"
- find mags "borrows"

== 11
At four thousand feet [Voss](petr) explains to the [hijacker](group) what [she](petr) had not yet greased. [He](group) doesn't believe [her](petr) until the gauge does. [They](diver+group+petr+sim) ditch in sight of the [Antrim](@antrim) coast, five miles ahead of the strangest pursuit vessel in the [RAF](#raf). [Bartek](diver) dives for the [woman](petr)'s tool roll, for the door lever, for [Sim](sim). [He](diver) surfaces with one of the three. [Aldous](group), clinging to a wheel, is offered a lifebelt by the [bride](ferry) [he](group) left, and an opinion. [Magdalena](mags) reads [him](group) [his](group) rights through the loudhailer.
- reveal petr group "explains"
+ rescue diver sim "surfaces"
- breakup.past group ferry "left"
- gift? ferry group "lifebelt"
- arrest mags group "rights"
- steal group _ "hijacker"

== 12
Winter. [Fergus](trawson), bound over, joins up as the youngest apprentice on the wing; [he](trawson) calls [Nell](petr) chief and [she](petr) lets [him](trawson). [Araminta](yachtw)'s decree comes through on the same day as [Sunniva](doc)'s roof. Over the [Mull](@mull) a new [winchman](diver), sworn in last week, eyebrows regrown, goes down on the cable; at the other end, paying it out hand over hand, [Brathwaite](sim) counts aloud. In the right-hand seat, sulking for form's sake, is [Haddow](col), newly wed and newly broke. "[Your](col) side," says the [sister-in-law](mags) at the controls. [He](col) looks. Flares.
- hire trawson "joins up"
- boss petr trawson "chief"
- divorce yacht yachtw "decree"
+ hire diver "sworn in"
- recover diver "eyebrows regrown"
+ wedding.past col ferry "newly wed"
- kin col mags "sister-in-law"
- sad col "sulking"
- lose col "broke"
- arrest.past _ trawson "bound over"
