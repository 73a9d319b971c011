%series Tin Can Alley
%lang en
%genre flat-share sitcom in Glasgow, fan-wiki plot sections
%cast morven   | Morven Kerr; Morven | f
%cast bash     | Bashir Anwar; Bash | m
%cast lotte    | Lotte | f
%cast sandy    | Sandy Muir; Sandy | n
%cast gran     | Gran Kerr; Gran | f
%cast doig     | Mr Doig; Doig | m
%cast hope     | Hope Anwar; Hope | f
%cast will     | Will Power | m
%cast cat      | Chairman | n
%cast rab      | Rab Doig; Rab | m
%cast tutor    | Dr. Sneddon; Sneddon | m
%cast plumber  | Fitz | m
%cast mum      | Mrs Anwar | f

== 1 The Fourth Room
[Morven Kerr](morven), [Bash](bash) and [Lotte](lotte) share a flat above a chip shop and need a fourth [tenant](sandy), since [their](bash+lotte+morven) [landlord](doig), [Mr Doig](doig), has put up the rent. [They](bash+lotte+morven) turn away a drummer, a man with a snake and [Bash](bash)'s own [sister](hope), [Hope](hope). [Sandy Muir](sandy) walks in to ask for directions, makes everyone tea and is given the key. At midnight a [plumber](plumber) [whom](plumber) no one has called comes out of the bathroom, says it is fixed and leaves. The tap has dripped ever since.
- housemate bash+lotte+morven bash+lotte+morven "share a flat"
- sibling bash hope "sister"
- reject bash+lotte+morven hope "turn away"
+ move sandy bash+lotte+morven "given the key"
- meet bash+lotte+morven sandy "walks in"
- help sandy bash+lotte+morven "makes everyone tea"

== 2 Chairman Meow
[Lotte](lotte), a German [student](lotte) of law, brings home a stray [cat](cat), although the lease says no pets. [Bash](bash) is allergic and swells up like a football. [Sandy](sandy) takes [him](bash) to casualty, where [he](bash) is given a jab by a very pretty doctor and forgets to ask her name. To get the [cat](cat) past [Doig](doig), [Lotte](lotte) dresses [it](cat) as a baby. The [landlord](doig) coos over the pram, is scratched across the nose and offers [his](doig) congratulations. [They](bash+lotte+morven+sandy) name the new [lodger](cat) [Chairman](cat).
+ find lotte cat "brings home"
- ill bash "swells up"
- help sandy bash "takes him to casualty"
- treat bash _ "given a jab"
- betray lotte doig "dresses it as a baby"
- injure doig cat "scratched"

== 3 Gran Theft
[Gran Kerr](gran) has run away from the home with the bingo money. [Her](gran) [granddaughter](morven) hides [her](gran) in the airing cupboard. [Morven](morven) believes it was a misunderstanding until [Gran](gran) counts out nine hundred pounds in fivers on the ironing board. The police come by; the law [student](lotte) tells them, under three headings, why they need a warrant. But it is the [newcomer](sandy) [who](sandy) talks the old [lady](gran) into giving it back. [Gran](gran) keeps one fiver for the taxi and one for the principle.
- flee gran "run away"
+ steal gran _ "with the bingo money"
- kin gran morven "granddaughter"
- help morven gran "hides her"
- discover morven gran "counts out"
- investigate _ gran "police come by"
- help lotte gran "tells them"
- gift gran _ "giving it back"

== 4 Will Power
[Morven](morven) has a new [boyfriend](will). [He](will) is called [Will Power](will). Nobody can keep a straight face. [Bash](bash) cannot. [Lotte](lotte) cannot. [Gran](gran), on the phone, cannot. [Will](will) gives [Morven](morven) a treadmill. [Morven](morven) gives up chips for [Will](will). [Hope](hope) brings [Bash](bash) some chips. [Morven](morven) smells the chips. It is over by ten o'clock. [Will](will) takes the treadmill with [him](will). Where there is a chip, says [Sandy](sandy), there is a way.
+ couple morven will "new boyfriend"
- gift will morven "gives Morven a treadmill"
- gift hope bash "brings Bash some chips"
+ breakup morven will "It is over"

== 5 The Eviction
The [tyrant](doig) from downstairs finds cat hair on [his](doig) sleeve. [Doig](doig) gives [all four](bash+lotte+morven+sandy) a week to clear out. [Bash](bash) suspects [Hope](hope) of having told on [them](bash+lotte+morven+sandy), because [she](hope) has wanted the box room since day one. [She](hope) slaps [her](hope) [brother](bash) with a fish supper. The real [telltale](rab) is a [nephew](rab) of [Doig](doig)'s, [Rab](rab), [who](rab) serves in the chip shop and has hopelessly lost [his](rab) heart to [Lotte](lotte): [he](rab) had only meant to praise [her](lotte) taste in cats. [He](rab) goes to bed with a hot-water bottle and the guilt.
- discover doig cat "finds cat hair"
+ threaten doig bash+lotte+morven+sandy "a week to clear out"
- accuse bash hope "suspects Hope"
- sibling bash hope "brother"
- attack hope bash "slaps her brother"
- kin doig rab "nephew"
- reveal.past rab doig "telltale"
- love rab lotte "lost his heart"
- sad rab "guilt"

== 6 Squatters
Rather than move, the [flatmates](bash+lotte+morven+sandy) barricade the door with a piano. [Rab](rab), to make up for what [he](rab) did, sends up haddock on a rope. On the third day the bailiffs cut through the lock, and [Sandy](sandy), [who](sandy) never raises a hand or a voice, is arrested for throwing a teapot. [Lotte](lotte) takes on [her](lotte) first case. [She](lotte) proves to the sheriff that the lease was signed with the name of a man dead since 1974. So [Doig](doig) has been passing himself off as [his](doig) own father?
- help rab bash+lotte+morven+sandy "sends up haddock"
- attack sandy _ "throwing a teapot"
+ arrest _ sandy "is arrested"
- advisor lotte sandy "first case"
+ discover lotte doig "proves"
- betray.past doig _ "passing himself off"

== 7 Guess Who's Coming to Tea
[Mrs Anwar](mum) thinks that [her](mum) [son](bash) is a heart surgeon. [Bash](bash) sells phone covers. For one afternoon [Sandy](sandy), fresh out of the cells, plays a patient, [Morven](morven) the nurse and [Hope](hope), for twenty pounds, keeps quiet. All goes well until the [plumber](plumber) comes out of the bathroom clutching [his](plumber) chest. [Bash](bash) runs for help; [his](bash) [mother](mum), [who](mum) turns out to have done two years of nursing in [Lahore](@lahore), saves the [man](plumber)'s life with a rolling pin and asks no more about surgery. The tap still drips.
- parent mum bash "son"
+ betray bash mum "heart surgeon"
- help sandy bash "plays a patient"
- help morven bash "the nurse"
- find hope "twenty pounds"
- reveal! hope mum "keeps quiet"
- ill plumber "clutching his chest"
+ rescue mum plumber "saves"

== 8 Sneddon's Law
[Lotte](lotte)'s [tutor](tutor), [Dr. Sneddon](tutor), publishes [her](lotte) essay on leases under [his](tutor) own name. [She](lotte) finds out from the back page of a journal in the dentist's. [She](lotte) wants to sue. [Sneddon](tutor) warns [her](lotte) that [he](tutor) marks the finals. The fish [fryer](rab) offers to beat [him](tutor) up, and [Gran](gran) to have [him](tutor) beaten up by someone who can. In the end [Bash](bash), in the white coat left over from [his](bash) career in medicine, asks the [thief](tutor) loudly about [his](tutor) test results in front of the whole faculty.
- advisor tutor lotte "tutor"
+ steal tutor lotte "under his own name"
- discover lotte tutor "finds out"
- accuse? lotte tutor "sue"
- threaten tutor lotte "warns her"
- attack? rab tutor "offers to beat him up"
- attack? gran tutor "have him beaten up"
- help bash lotte "in the white coat"

== 9 Bingo
[Gran](gran) wins the real jackpot, forty thousand pounds, and drops dead with the pen still in [her](gran) hand. At least [she](gran) went out on a full house, says [Sandy](sandy). [Morven](morven) can't get up off the floor of the airing cupboard. Half of the money goes to [her](morven); the other half, as a letter discloses, to "the [scoundrel](doig) [I](gran) should have married." [Doig](doig) opens the envelope on the stairs. [He](doig) blows [his](doig) nose for a long time. Then [he](doig) climbs up, knocks and asks the [granddaughter](morven) if there is room in there.
- find gran "wins the real jackpot"
+ die gran "drops dead"
- sad morven "can't get up"
- find morven gran "goes to her"
- love.past gran doig "should have married"
- find doig gran "the other half"
- sad doig "blows his nose"
- kin gran morven "granddaughter"

== 10 House of Two Doigs
A notary turns up with a will from 1974. The house belongs not to [Doig](doig) at all but to the [nephew](rab)'s late mother, and so to [Rab](rab). The new [landlord](rab) halves the rent, takes down the sign about pets and asks [Lotte](lotte) to the pictures. [She](lotte) has waited for [him](rab) to ask since the haddock. In the back row [they](lotte+rab) miss the whole of the film. [Doig](doig), homeless at seventy, is found on a bench by [Chairman](cat), [who](cat) sits down on [his](doig) feet and will not be moved.
- kin doig rab "nephew"
- lose doig "not to Doig at all"
+ find rab "so to Rab"
- help rab bash+lotte+morven+sandy "halves the rent"
- invite rab lotte "asks Lotte"
- date lotte rab "to the pictures"
- love lotte rab "has waited for him"
- kiss lotte rab "miss the whole of the film"
+ find cat doig "found on a bench"

== 11 The Fifth Room
It comes to a vote: [Lotte](lotte) and [Sandy](sandy) are for taking the old [man](doig) in, [Bash](bash) is against, [Morven](morven) hides in the cupboard. [Hope](hope), [who](hope) has been asking for that box room for two years, is beside herself when [her](hope) [brother](bash) changes [his](bash) mind. [She](hope) kidnaps the [cat](cat) and asks for the room in exchange. [Bash](bash) pays with [his](bash) own: [he](bash) has been offered a job in [Leeds](@leeds), selling bigger phones. Nobody speaks. Then everybody speaks, and [Morven](morven) says [she](morven)'ll miss [his](bash) sneezing most.
- move? doig bash+lotte+morven+sandy "taking the old man in"
- sibling bash hope "brother"
- sad hope "beside herself"
+ abduct hope cat "kidnaps"
- threaten hope bash "in exchange"
- gift bash hope "pays with his own"
- hire? bash "offered a job"
- sad? morven bash "miss"

== 12 Last Orders
[Bash](bash) packs. [Hope](hope) unpacks. [Doig](doig) has the box room and a curfew. [Morven](morven) takes [Bash](bash) to the station. [She](morven) doesn't kiss [him](bash). Then [she](morven) does. The train leaves without [Bash](bash). [Lotte](lotte) has passed. [Rab](rab) hangs a banner in the shop. [Mrs Anwar](mum) brings the [plumber](plumber). [His](plumber) name is [Fitz](plumber), and [he](plumber) is [her](mum) [fiancé](plumber). [Fitz](plumber) goes into the bathroom. For the first time in two years the tap is silent. [Sandy](sandy) puts the kettle on.
- move hope doig+lotte+morven+sandy "unpacks"
- travel bash+morven "to the station"
+ kiss bash morven "she does"
- travel! bash "leaves without Bash"
- find lotte "has passed"
- celebrate rab lotte "hangs a banner"
+ engaged mum plumber "fiancé"
