%series Sound of Orra
%lang en
%genre island saga, present day, encyclopaedia episode list in long sentences
%cast effie    | Euphemia MacAskill; Effie MacAskill; Effie | f
%cast torquil  | Torquil MacAskill; Torquil | m
%cast iain     | Iain Beag Morrison; Iain Beag; Iain | m
%cast sorcha   | Sorcha Morrison; Sorcha | f
%cast bo       | Bo Lindahl; Bo | m
%cast zofia    | Zofia Kruk; Zofia; Kruk | f
%cast lachie   | Lachlan Morrison; Lachie | m
%cast minister | Reverend Odhran Gill; Odhran; Gill | m
%cast vet      | Pippa Thorne; Thorne; Pippa | f
%cast grant    | Grant Mowat; Mowat | m
%cast rhona    | Rhona Mowat; Rhona | f
%cast kirsty   | Kirsty | f
%cast laird    | - | m
%cast pole     | - | m
%cast law      | - | n
%cast baby     | Wee Torquil | m

== 1 The Relief Boat
On the day on which the last ferry of the season leaves [Orra](@orra), [Effie MacAskill](effie), [who](effie) walked out on [her](effie) [husband](torquil) eleven years ago without so much as a note, steps off it with one suitcase, to be met on the pier by [her](effie) [sister](sorcha) [Sorcha](sorcha), [who](sorcha) slaps [her](effie), and by the harbour [master](iain) [Iain Beag Morrison](iain), [Sorcha](sorcha)'s [husband](iain), [who](iain) carries the case. [Torquil MacAskill](torquil), informed by half the island within the hour, goes on shearing. The new [vet](vet), [Pippa Thorne](vet), holding the sheep, has been sharing [his](torquil) roof, though not [his](torquil) room, since August.
+ return effie "steps off"
- breakup.past effie torquil "walked out on"
- married effie torquil "husband"
- sibling effie sorcha "sister"
- attack sorcha effie "slaps her"
- married iain sorcha "Sorcha's husband"
- help iain effie "carries the case"
- discover torquil effie "informed"
- housemate torquil vet "sharing his roof"

== 2 A Dry Island
While the [Reverend Odhran Gill](minister), in [his](minister) first sermon, thunders against drink, the [distiller](bo) [Bo Lindahl](bo), a [Swede](bo) [who](bo) has bought the old school, listens from the back pew and invites the [preacher](minister) to a tasting, which the [latter](minister) declines. [Effie](effie) asks [her](effie) [brother-in-law](iain) for work and is given the ticket office. When [Torquil](torquil) at last comes face to face with [his](torquil) absconded [wife](effie), among the gas bottles of the store, neither of the [two](effie+torquil) brings out a word; that night, however, [he](torquil) sits in the byre, as [Pippa](vet) observes through the half-door, and weeps like a boy.
- invite bo minister "invites the preacher"
- reject minister bo "declines"
- kin effie iain "brother-in-law"
+ hire effie iain "given the ticket office"
- breakup.past effie torquil "absconded"
- married effie torquil "wife"
- sad torquil effie "weeps"
- discover vet torquil "observes"

== 3 The Red Petrol Can
[Bo Lindahl](bo)'s still house burns down in an easterly gale, and since [Lachie](lachie), the nineteen-year-old [son](lachie) of the harbour [master](iain), comes home with singed eyebrows, [his](lachie) [mother](sorcha) needs to ask nothing. [Sorcha](sorcha) throws the can into the sea and tells [Constable Kruk](zofia), a [Pole](zofia) newly posted to the island, that [her](sorcha) [boy](lachie) was in bed. The [constable](zofia), [who](zofia) isn't taken in, has other worries, for the [Swede](bo), [whom](bo) [she](zofia) pulled out of the smoke by the collar, will not let go of [her](zofia) hand. [Effie](effie) saw the can; in return for [her](effie) silence [she](effie) gets back [her](effie) [sister](sorcha).
+ attack lachie bo "burns down"
- parent iain lachie "son"
- parent sorcha lachie "mother"
- discover sorcha lachie "needs to ask nothing"
- help sorcha lachie "throws the can"
- betray sorcha zofia "in bed"
- discover zofia lachie "isn't taken in"
- hire zofia "newly posted"
+ rescue zofia bo "pulled out"
- flirt bo zofia "will not let go"
- discover effie "saw the can"
- reveal! effie "her silence"
- reconcile effie sorcha "gets back"

== 4 Short Days
The boats stay in. [Rhona Mowat](rhona) keeps the shop. [Mowat](grant), [her](rhona) [husband](grant), drinks the takings. [Rhona](rhona) has a bruise again. The [minister](minister) sees it. [He](minister) prays for [her](rhona), and that is all. [Pippa](vet) loves [Torquil](torquil). [She](vet) tells the ram. [She](vet) does not tell [Torquil](torquil). The [arsonist](lachie) brings [Bo](bo) firewood. "Why?" asks [Bo](bo). Guilt, thinks [Zofia](zofia). [Zofia](zofia) has supper with the [distiller](bo). Supper becomes breakfast. [Iain Beag](iain) sells tickets with [Effie](effie). Nobody buys any. [They](effie+iain) laugh a lot. On [Orra](@orra) that is noticed.
- married grant rhona "husband"
- attack grant rhona "a bruise"
- discover minister rhona "sees it"
- love vet torquil "loves"
- confess! vet torquil "does not tell"
- attack.past lachie bo "arsonist"
- gift lachie bo "firewood"
- date bo zofia "has supper"
+ sex bo zofia "becomes breakfast"
- colleague effie iain "sells tickets with"
- happy effie+iain "laugh a lot"

== 5 Hogmanay
During the dance in the burnt-out school, to which the [owner](bo) has asked even those who wished it to burn, [Iain Beag](iain) and the [woman](effie) in [his](iain) ticket office are seen behind the peat stack by the one [person](kirsty) [who](kirsty) cannot keep anything to herself, [his](iain) [niece](kirsty) [Kirsty](kirsty), and before the bells have stopped [Sorcha](sorcha) has been told what [her](sorcha) [husband](iain) and [her](sorcha) own [sister](effie) were doing with [their](effie+iain) mouths. [She](sorcha) says nothing, and dances. Towards morning [Grant Mowat](grant) goes for [his](grant) [wife](rhona) with a bottle; the [vet](vet), used to bulls, puts [him](grant) on the floor and takes [Rhona](rhona) home with [her](vet).
- invite bo _ "has asked"
+ kiss effie iain "their mouths"
- cheat iain sorcha "their mouths"
- discover kirsty effie+iain "are seen"
- kin iain kirsty "niece"
- reveal kirsty sorcha "been told"
- married iain sorcha "husband"
- sibling effie sorcha "sister"
- attack grant rhona "goes for"
- married grant rhona "wife"
+ rescue vet rhona "puts him on the floor"
- housemate rhona vet "takes Rhona home"

== 6 The Spare Room
[Torquil](torquil)'s house, which held a [shepherd](torquil) and a [lodger](vet) in autumn, now holds a [shepherd](torquil), a [vet](vet) and a [runaway](rhona), and it is the [last](rhona) of these [who](rhona) sees at once what the [second](vet) has been telling the ram, and [who](rhona) advises [her](vet) to address the right animal. [Pippa](vet) does so over a breech lamb. [Torquil](torquil), up to the elbow, is silent so long that the lamb is born, and then says that [he](torquil) is still a married man. [Sorcha](sorcha) has meanwhile laid [Iain](iain)'s oilskins, [his](iain) fiddle and [her](sorcha) [sister](effie)'s suitcase on the slip, side by side, for the tide to choose.
- housemate rhona+torquil vet "now holds"
- flee.past rhona grant "runaway"
- discover rhona vet "sees at once"
- help rhona vet "advises her"
+ confess vet torquil "does so"
- reject torquil vet "still a married man"
- married effie torquil "a married man"
+ breakup sorcha iain "laid Iain's oilskins"
- sibling effie sorcha "sister's"

== 7 Low Water
With the ticket office closed by order of the [laird](laird), [who](laird) will have no scandal on [his](laird) pier, the unfaithful [husband](iain) and the unfaithful [wife](effie) find themselves without posts and in one caravan, where the fiddle soon gets on [her](effie) nerves. The [lad](lachie) with the singed eyebrows, ashamed for [his](lachie) [father](iain), moves out to the distillery and, the first night, blurts out to [Bo](bo) [who](lachie) lit the match. "[I](bo) know," says the [Swede](bo), "the wood was very dry." [He](bo) takes [him](lachie) on as an apprentice. [Zofia](zofia), [who](zofia) heard it from the bed, would have to arrest the [boy](lachie), and turns over.
- cheat iain sorcha "unfaithful"#1
- cheat effie torquil "unfaithful"#2
+ quit effie+iain laird "without posts"
- housemate effie iain "in one caravan"
- sad effie iain "nerves"
- parent iain lachie "father"
- sad lachie iain "ashamed"
- move lachie bo "moves out"
+ reveal lachie bo "blurts out"
- attack.past lachie bo "lit the match"
- hire lachie bo "takes him on"
- arrest? zofia lachie "would have to arrest"
- discover zofia lachie "heard it"

== 8 Banns
[Grant Mowat](grant) puts [his](grant) fist through the [minister](minister)'s window, demanding to know where [his](grant) [wife](rhona) is, and [Gill](minister), [who](minister) knows, for once does more than pray: [he](minister) bars the manse door with [his](minister) own back until the [constable](zofia) has the handcuffs on. [Rhona](rhona), hearing of it, brings the [hero](minister) a pane of glass and cuts [his](minister) hair. [Bo](bo) asks the [woman](zofia) [who](zofia) once dragged [him](bo) from the fire to be [his](bo); [Kruk](zofia) replies that there is a [husband](pole) in [Gdynia](@gdynia), which [she](zofia) had been meaning to bring up, and a silence falls in the still house such as no gale has left there.
- attack grant minister "puts his fist"
- married grant rhona "wife"
- help minister rhona "bars the manse door"
+ arrest zofia grant "handcuffs"
- gift rhona minister "a pane of glass"
- flirt minister rhona "cuts his hair"
+ propose bo zofia "to be his"
- rescue.past zofia bo "dragged him"
- married pole zofia "a husband"
- reveal zofia bo "bring up"

== 9 Peat
Tired of the fiddle, [Effie](effie) turns up at [Torquil](torquil)'s gate and asks to be let in. [He](torquil) asks what [she](effie) ran from, eleven years ago. From the quiet, [she](effie) says. The [man](torquil) [whom](torquil) [she](effie) left takes a long look at [her](effie), fetches the pen, and signs what [her](effie) [lawyer](law) had once sent [him](torquil). Behind the dyke the [vet](vet), [who](vet) had packed, unpacks. [Iain Beag](iain) plays under [his](iain) own window; [Sorcha](sorcha) empties the basin over [him](iain), and then, because the drenched [man](iain) goes on playing, lets down a towel.
- return effie "turns up"
- reconcile? effie torquil "to be let in"
- breakup.past effie torquil "ran from"
- advisor.past law effie "lawyer"
+ divorce effie torquil "signs"
- breakup effie iain "Tired of the fiddle"
- move! vet "unpacks"
- reconcile? iain sorcha "plays under his own"
- attack sorcha iain "empties the basin"
- help sorcha iain "a towel"

== 10 The Ice Saint
Snow in May. [Kirsty](kirsty) finds a boot. The boot is [Mowat](grant)'s. [Mowat](grant) is in it. The released [wife-beater](grant) has drowned, drunk, in a foot of water. [Rhona](rhona) is a [widow](rhona). The [widow](rhona) buys a hat. It is not a black one. Did [Gill](minister) push [him](grant)? [Kirsty](kirsty) says so. [Kirsty](kirsty) says many things. The [constable](zofia) looks into it. The [minister](minister) was with the [laird](laird). [Bo](bo) no longer speaks to [Zofia](zofia). [He](bo) drinks [his](bo) own whisky. [Pippa](vet) is sick every morning. [Torquil](torquil) buys wool, white.
- find kirsty grant "finds"
- attack.past grant rhona "wife-beater"
+ die grant "drowned"
- married.past grant rhona "widow"
- happy rhona "a hat"
- kill? minister grant "push him"
- accuse kirsty minister "says so"
- investigate zofia minister "looks into it"
- kill! minister grant "was with"
- quarrel bo zofia "no longer speaks"
- sad bo "drinks"
+ pregnant vet torquil "sick every morning"

== 11 Visitors
The weekly boat brings a tall [man](pole) from [Gdynia](@gdynia), [who](pole) asks for [his](pole) [wife](zofia) at the distillery of all places, and is handed a dram and a chair by the [man](bo) [who](bo) had hoped to take [his](pole) place. [The two](bo+pole) get through a bottle, at the bottom of which it emerges that the [visitor](pole) has come solely for a signature, being about to become a father elsewhere. [Lachie](lachie), [who](lachie) owes the [constable](zofia) [his](lachie) freedom, runs two miles to fetch [her](zofia). [She](zofia) signs, sees the boat off and asks the [Swede](bo) whether the question still stands. It stands.
- travel pole "brings a tall man"
- married pole zofia "wife"
- invite bo pole "a dram and a chair"
- divorce? pole zofia "a signature"
- parent? pole _ "become a father"
- help.past zofia lachie "owes the constable"
- help lachie zofia "runs two miles"
+ divorce pole zofia "signs"
- propose bo zofia "the question still stands"
+ engaged.start bo zofia "It stands"

== 12 The Last Boat
In the concluding episode the [Reverend Gill](minister), [who](minister) has taken to tasting, marries the [policewoman](zofia) and [her](zofia) [Swede](bo) in the rebuilt school and, stepping down from the platform, is himself kissed by the [widow](rhona) in the hat. [Iain Beag](iain) has been allowed as far as the kitchen, where [Sorcha](sorcha) lets [him](iain) peel. [Pippa](vet)'s pains begin during the reel; the only other pair of skilled hands belongs to [Effie](effie), and so it is the [ex](effie) [who](effie) delivers [Torquil](torquil)'s [son](baby) and [who](effie), with one suitcase, takes the last boat. [Her](effie) [sister](sorcha), on the pier, doesn't slap [her](effie).
+ wedding bo zofia "marries"
- kiss minister rhona "kissed by the widow"
- reconcile? iain sorcha "as far as the kitchen"
- ex effie torquil "the ex"
- help effie vet "delivers"
+ birth vet baby "delivers"
- parent torquil baby "son"
+ travel effie "takes the last boat"
- sibling effie sorcha "sister"
- attack! sorcha effie "doesn't slap"
